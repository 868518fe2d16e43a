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

export interface WakeableLoop extends Loop {
  /** Something may be due now: the next round begins as soon as the shortest pause allows. */
  wake(): void;
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
export function startLoop(options: LoopOptions): WakeableLoop {
  const { name, clock, log, run, pauseMsMin, pauseMsMax } = options;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  let stopped = false;
  let running = false;
  let woken = false;
  let endedAt = Number.NEGATIVE_INFINITY;
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

  async function runRound(): Promise<void> {
    running = true;
    woken = false;
    const waitMs = await once();
    running = false;
    endedAt = performance.now();
    plan(woken && failures === 0 ? pauseMsMin : waitMs);
  }

  function plan(waitMs: number): void {
    if (stopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      round = runRound();
    }, waitMs);
  }

  plan(0);
  return {
    wake() {
      if (woken || stopped || failures > 0) return;
      woken = true;
      if (!running) plan(Math.max(0, pauseMsMin - (performance.now() - endedAt)));
    },
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
