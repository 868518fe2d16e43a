import { connectLive, type LiveConnection } from '@livedrops/client/connect-live';
import type { CommittedEvent, FeedSignal, FeedStatus } from '@livedrops/client/feed-signal';
import type { QueryClient } from '@tanstack/react-query';
import { applyInboxChanged, readInboxAgain } from './apply-inbox-news.ts';
import { applyLiveEvent, refetchAfterReset } from './apply-live-event.ts';

export interface FollowStreamOptions {
  readonly url: string;
  readonly queryClient: QueryClient;
  /** The last event that the page's embedded data contains. */
  readonly resumeFrom: number | null;
  readonly onBeat: (serverAt: number) => void;
  readonly onStatus: (status: FeedStatus) => void;
  readonly onEvent: (event: CommittedEvent) => void;
}

/** What the stream says, brought into the cache and told on. */
export function takeSignal(signal: FeedSignal, options: FollowStreamOptions): void {
  const { queryClient, onBeat, onStatus, onEvent } = options;
  switch (signal.type) {
    case 'event':
      applyLiveEvent(queryClient, signal.event);
      onEvent(signal.event);
      return;
    case 'beat':
      onBeat(signal.serverAt);
      return;
    case 'gap':
      refetchAfterReset(queryClient);
      return;
    case 'inbox':
      applyInboxChanged(queryClient, signal.changed);
      return;
    case 'status':
      // What was marked in the meantime, and where, is said once only.
      if (signal.status.state === 'live') readInboxAgain(queryClient);
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
