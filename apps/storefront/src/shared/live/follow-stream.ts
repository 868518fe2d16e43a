import { connectLive, type LiveConnection } from '@livedrops/client/connect-live';
import type {
  CommittedEvent,
  FeedSignal,
  FeedStatus,
  InboxChanged,
} from '@livedrops/client/feed-signal';
import type { QueryClient } from '@tanstack/react-query';
import { applyLiveEvent, refetchAfterReset } from './apply-live-event.ts';

export interface FollowStreamOptions {
  readonly url: string;
  readonly queryClient: QueryClient;
  /** The last event that the page's embedded data contains. */
  readonly resumeFrom: number | null;
  readonly onBeat: (serverAt: number) => void;
  readonly onStatus: (status: FeedStatus) => void;
  readonly onEvent: (event: CommittedEvent) => void;
  /** Another window marked some of the inbox. */
  readonly onInbox?: (changed: InboxChanged) => void;
}

/** What the stream says, brought into the cache and told on. */
export function takeSignal(signal: FeedSignal, options: FollowStreamOptions): void {
  const { queryClient, onBeat, onStatus, onEvent, onInbox } = options;
  switch (signal.type) {
    case 'event':
      applyLiveEvent(queryClient, signal.event);
      onEvent(signal.event);
      return;
    case 'beat':
      onBeat(signal.serverAt);
      return;
    case 'inbox':
      onInbox?.(signal.changed);
      return;
    case 'gap':
      refetchAfterReset(queryClient);
      return;
    case 'status':
      onStatus(signal.status);
      return;
    default:
      signal satisfies never;
  }
}

/** Opens the browser's one live stream, or joins the tab that has it. */
export function followStream(options: FollowStreamOptions): LiveConnection {
  const { url, resumeFrom } = options;
  return connectLive({ url, resumeFrom, onSignal: (signal) => takeSignal(signal, options) });
}
