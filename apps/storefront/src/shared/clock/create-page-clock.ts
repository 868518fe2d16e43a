import type { PageClock } from './page-clock.ts';

/**
 * One timer for all who show time, running only while somebody does. It fires just after each whole second of the
 * server's clock, so that every countdown on the page changes in the same frame.
 */
export function createPageClock(now: () => number): PageClock {
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tick(): void {
    timer = setTimeout(tick, 1000 - (now() % 1000) + 5);
    for (const listener of listeners) listener();
  }

  return {
    now,
    subscribe(onTick) {
      listeners.add(onTick);
      if (timer === undefined) timer = setTimeout(tick, 1000 - (now() % 1000) + 5);
      return () => {
        listeners.delete(onTick);
        if (listeners.size > 0) return;
        clearTimeout(timer);
        timer = undefined;
      };
    },
  };
}
