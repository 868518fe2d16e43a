/** Work that costs a core: so much at once, so much waiting, and the rest is sent away. */
export interface BoundedQueue {
  /** Null: too much waits. */
  run<Result>(work: () => Promise<Result>): Promise<Result> | null;
}

export function createBoundedQueue({
  atOnceMax,
  waitingMax,
}: {
  readonly atOnceMax: number;
  readonly waitingMax: number;
}): BoundedQueue {
  const waiting: (() => void)[] = [];
  let running = 0;

  async function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    if (running >= atOnceMax) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await work();
    } finally {
      // The place goes to the next in line, or is free.
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  }

  return {
    run: (work) => (running >= atOnceMax && waiting.length >= waitingMax ? null : inTurn(work)),
  };
}
