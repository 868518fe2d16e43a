import type { Clock } from '@livedrops/core/ports/clock';

/** A clock that stands still until it is told to move, in either direction. */
export interface FakeClock extends Clock {
  set(at: number): void;
  advance(ms: number): void;
}

export function createFakeClock(startAt = Date.UTC(2026, 10, 22, 20)): FakeClock {
  let current = startAt;
  return {
    now: () => current,
    set(at) {
      current = at;
    },
    advance(ms) {
      current += ms;
    },
  };
}
