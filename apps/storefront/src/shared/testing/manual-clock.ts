import type { PageClock } from '../clock/page-clock.ts';

export interface ManualClock extends PageClock {
  /** Moves the time and lets everybody who shows it know. */
  readonly moveBy: (ms: number) => void;
}

/** A clock that a test moves by hand. */
export function createManualClock(startAt: number): ManualClock {
  let at = startAt;
  const listeners = new Set<() => void>();
  return {
    now: () => at,
    subscribe(onTick) {
      listeners.add(onTick);
      return () => listeners.delete(onTick);
    },
    moveBy(ms) {
      at += ms;
      for (const listener of listeners) listener();
    },
  };
}
