import { createContext, use, useSyncExternalStore } from 'react';

/** The server's time as last measured, and one tick a second for everything that shows it. */
export interface PageClock {
  /** Server time now, epoch ms. Must not need `this`. */
  readonly now: () => number;
  /** Calls `onTick` about once a second until the returned function is called. Must not need `this`. */
  readonly subscribe: (onTick: () => void) => () => void;
}

export const ClockContext = createContext<PageClock | null>(null);

/** The page's clock, for components that count down by themselves. */
export function useClock(): PageClock {
  const clock = use(ClockContext);
  if (!clock) throw new Error('useClock was called outside of Providers: wrap the tree in them.');
  return clock;
}

/** Server time in whole steps, rendered again when a step has passed. */
export function useNow(stepMs = 1000): number {
  const clock = useClock();
  const read = () => Math.floor(clock.now() / stepMs) * stepMs;
  return useSyncExternalStore(clock.subscribe, read, read);
}
