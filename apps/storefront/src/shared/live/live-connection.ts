import type { CommittedEvent, FeedStatus } from '@livedrops/client/feed-signal';
import { createContext, use, useEffect, useEffectEvent, useSyncExternalStore } from 'react';

/** The page's share of the browser's one live stream. Functions must not need `this`. */
export interface LiveConnection {
  readonly status: () => FeedStatus;
  readonly subscribeStatus: (onChange: () => void) => () => void;
  /** Called with each event once, after the cache has taken it over. */
  readonly subscribeEvents: (onEvent: (event: CommittedEvent) => void) => () => void;
  /** How long ago the stream was last heard; null: not yet. */
  readonly heardAgoMs: () => number | null;
  /** Opens the stream anew: after signing in or out, other events are ours. */
  readonly restart: () => void;
}

export const LiveContext = createContext<LiveConnection | null>(null);

/** The live connection of this tree. */
export function useLive(): LiveConnection {
  const live = use(LiveContext);
  if (!live) throw new Error('useLive was called outside of Providers: wrap the tree in them.');
  return live;
}

/** How fresh the page is. */
export function useLiveStatus(): FeedStatus {
  const live = useLive();
  return useSyncExternalStore(live.subscribeStatus, live.status, live.status);
}

/** Runs for every committed event while the component is shown. */
export function useLiveEvents(onEvent: (event: CommittedEvent) => void): void {
  const live = useLive();
  const handle = useEffectEvent(onEvent);
  useEffect(() => live.subscribeEvents((event) => handle(event)), [live]);
}
