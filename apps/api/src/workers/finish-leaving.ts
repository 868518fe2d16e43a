import { finishLeaving } from '@livedrops/core/leaving/finish-leaving';
import type { Context } from '@livedrops/core/shared/context';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

/** The account library stays unloaded for as long after a start, unless somebody signs in. */
const firstAfterMs = 2_000;
const pauseMs = 30_000;

/** Forgets those who left until nothing of them is kept anywhere; after a crash it goes on where it was. */
export function startFinishLeaving(
  ctx: Pick<Context, 'accountBook' | 'clock' | 'forgetters'>,
  log: WorkerLog,
): Loop {
  const firstAt = ctx.clock.now() + firstAfterMs;
  return startLoop({
    name: 'finish-leaving',
    clock: ctx.clock,
    log,
    pauseMsMin: 1_000,
    pauseMsMax: pauseMs,
    run: async () => {
      if (ctx.clock.now() < firstAt) return firstAt;
      const { unfinished, nextAt } = await finishLeaving(ctx);
      for (const { userId, failures } of unfinished) {
        log.warn({ userId, failures }, 'somebody who left is not forgotten everywhere yet');
      }
      return nextAt;
    },
  });
}
