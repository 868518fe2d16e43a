import type { Clock } from '@livedrops/core/ports/clock';

/** Where a worker writes what went wrong; pino's logger is one. */
export interface WorkerLog {
  warn(facts: object, message: string): void;
}

/** A job that comes back by itself. */
export interface Loop {
  /** Ends after the round that runs now. Safe to call twice. */
  stop(): Promise<void>;
}

interface LoopOptions {
  readonly name: string;
  readonly clock: Clock;
  readonly log: WorkerLog;
  /** Does what is due and says when something is due next; null: nothing is in sight. A failure is thrown. */
  readonly run: () => Promise<number | null>;
  /** Pause after a round, however much is due: what comes in meanwhile is done together. */
  readonly pauseMsMin: number;
  /** Looks again after this time at the latest: the clock may have jumped, or a nearer instant been written. */
  readonly pauseMsMax: number;
}

const failurePauseMsMin = 250;
const failurePauseMsMax = 5_000;

/** Runs a job again and again, never two rounds at once, and at the instant when the next thing is due. */
export function startLoop(options: LoopOptions): Loop {
  const { name, clock, log, run, pauseMsMin, pauseMsMax } = options;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let stopped = false;
  let failures = 0;

  function pauseMs(nextAt: number | null): number {
    const untilDueMs = nextAt === null ? pauseMsMax : nextAt - clock.now();
    return Math.min(pauseMsMax, Math.max(pauseMsMin, untilDueMs));
  }

  async function once(): Promise<number> {
    try {
      const nextAt = await run();
      failures = 0;
      return pauseMs(nextAt);
    } catch (error) {
      const waitMs = Math.min(failurePauseMsMax, failurePauseMsMin * 2 ** failures);
      failures += 1;
      log.warn({ err: error, worker: name, failures, waitMs }, 'worker round failed');
      return waitMs;
    }
  }

  function plan(waitMs: number): void {
    if (stopped) return;
    timer = setTimeout(() => {
      round = once().then(plan);
    }, waitMs);
  }

  plan(0);
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
