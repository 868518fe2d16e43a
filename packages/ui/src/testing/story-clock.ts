/** How far a reviewer has moved the time of the book: nothing of the browser is patched, whoever tells time adds this. */
export interface StoryClock {
  /** Milliseconds that have passed since the moment in which all stories stand. */
  readonly passedMs: () => number;
  readonly subscribe: (onTick: () => void) => () => void;
  /** @param running Whether time goes on by itself from there. */
  readonly set: (offsetMs: number, running: boolean) => void;
}

const tickMs = 1_000;

export function createStoryClock(monotonicNow: () => number = () => performance.now()): StoryClock {
  const listeners = new Set<() => void>();
  let offsetMs = 0;
  let runningSince: number | null = null;
  let timer: ReturnType<typeof setInterval> | undefined;

  const tick = () => {
    for (const listener of listeners) listener();
  };

  /** Ticks only while somebody looks at a running clock. */
  function arrange(): void {
    const needed = runningSince !== null && listeners.size > 0;
    if (needed) timer ??= setInterval(tick, tickMs);
    else {
      clearInterval(timer);
      timer = undefined;
    }
  }

  return {
    passedMs: () => offsetMs + (runningSince === null ? 0 : monotonicNow() - runningSince),
    subscribe(onTick) {
      listeners.add(onTick);
      arrange();
      return () => {
        listeners.delete(onTick);
        arrange();
      };
    },
    set(nextMs, running) {
      offsetMs = nextMs;
      runningSince = running ? monotonicNow() : null;
      arrange();
      tick();
    },
  };
}

/** The one clock of the book. */
export const storyClock = createStoryClock();
