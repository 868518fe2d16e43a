import { connectLive } from '@livedrops/client/connect-live';
import type { CommittedEvent, FeedSignal, FeedStatus } from '@livedrops/client/feed-signal';
import type { QueryClient } from '@tanstack/react-query';
import { applyLiveEvent, refetchAfterReset } from './apply-live-event.ts';
import type { LiveConnection } from './live-connection.ts';

export interface LiveConnectionOptions {
  /** Where the API is mounted. */
  readonly apiBase: string;
  readonly queryClient: QueryClient;
  /** Told of the server's time in each beat. */
  readonly onBeat: (serverAt: number) => void;
  /** The last event that the page's embedded data contains. */
  readonly resumeFrom?: number | null;
}

export interface OpenLiveConnection extends LiveConnection {
  readonly disconnect: () => void;
}

/** Opens the live stream, one for all tabs of the browser, and keeps the query cache current from it. */
export function openLiveConnection(options: LiveConnectionOptions): OpenLiveConnection {
  const { apiBase, queryClient, onBeat, resumeFrom = null } = options;
  const statusListeners = new Set<() => void>();
  const eventListeners = new Set<(event: CommittedEvent) => void>();
  let status: FeedStatus = { state: 'connecting', lastSeenAt: null };

  function onSignal(signal: FeedSignal): void {
    switch (signal.type) {
      case 'event':
        applyLiveEvent(queryClient, signal.event);
        for (const listener of eventListeners) listener(signal.event);
        return;
      case 'beat':
        onBeat(signal.serverAt);
        return;
      case 'gap':
        refetchAfterReset(queryClient);
        return;
      case 'status':
        status = signal.status;
        for (const listener of statusListeners) listener();
        return;
      default:
        signal satisfies never;
    }
  }

  const connection = connectLive({ url: `${apiBase}/live`, onSignal, resumeFrom });

  return {
    status: () => status,
    subscribeStatus(onChange) {
      statusListeners.add(onChange);
      return () => statusListeners.delete(onChange);
    },
    subscribeEvents(onEvent) {
      eventListeners.add(onEvent);
      return () => eventListeners.delete(onEvent);
    },
    restart: connection.restart,
    disconnect: connection.disconnect,
  };
}
