/** Counts what the shop has acknowledged, and wakes the killer at the very one that it waits for. */
export interface Acknowledgements {
  readonly count: () => void;
  /** Resolves after so many more, or when none has come for `quietMs`: then the drop has no more to give. */
  next(many: number, quietMs: number): Promise<void>;
}

interface Waiting {
  left: number;
  readonly wake: () => void;
  readonly quiet: NodeJS.Timeout;
}

export function createAcknowledgements(): Acknowledgements {
  let waiting: Waiting | undefined;
  return {
    count() {
      if (!waiting) return;
      waiting.quiet.refresh();
      waiting.left -= 1;
      if (waiting.left <= 0) waiting.wake();
    },
    next(many, quietMs) {
      return new Promise((resolve) => {
        const wake = () => {
          clearTimeout(waiting?.quiet);
          waiting = undefined;
          resolve();
        };
        waiting = { left: many, wake, quiet: setTimeout(wake, quietMs) };
      });
    },
  };
}
