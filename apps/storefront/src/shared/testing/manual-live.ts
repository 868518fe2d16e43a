import type { CommittedEvent, FeedState } from '@livedrops/client/feed-signal';
import type { QueryClient } from '@tanstack/react-query';
import { applyLiveEvent } from '../live/apply-live-event.ts';
import type { LiveConnection } from '../live/live-connection.ts';

export interface ManualLive extends LiveConnection {
  /** Lets the page hear an event. */
  readonly tell: (event: CommittedEvent) => void;
  readonly enter: (state: FeedState) => void;
  /** How often the page asked for a new stream. */
  readonly restarts: () => number;
}

const heardAgoMs = 300;

/** A live connection whose events and states a test decides. */
export function createManualLive(queryClient: QueryClient): ManualLive {
  const statusListeners = new Set<() => void>();
  const eventListeners = new Set<(event: CommittedEvent) => void>();
  let status: ReturnType<LiveConnection['status']> = { state: 'live', lastSeenAt: 0 };
  let restarts = 0;
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
    // Always a moment ago while live: the time on screen is the same in every run.
    heardAgoMs: () => (status.state === 'live' ? heardAgoMs : null),
    restart() {
      restarts += 1;
    },
    restarts: () => restarts,
    tell(event) {
      applyLiveEvent(queryClient, event);
      for (const listener of eventListeners) listener(event);
    },
    enter(state) {
      status = { ...status, state };
      for (const listener of statusListeners) listener();
    },
  };
}
