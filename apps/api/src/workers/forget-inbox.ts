import type { Context } from '@livedrops/core/shared/context';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

const dayMs = 24 * 60 * 60 * 1000;
const keptMs = 90 * dayMs;
const everyMs = 60 * 60 * 1000;

/** Lets go of what happened a season ago. */
export function startForgetInbox(ctx: Pick<Context, 'clock' | 'inbox'>, log: WorkerLog): Loop {
  return startLoop({
    name: 'forget-inbox',
    clock: ctx.clock,
    log,
    pauseMsMin: everyMs,
    pauseMsMax: everyMs,
    run: async () => {
      await ctx.inbox.forget(ctx.clock.now() - keptMs);
      return null;
    },
  });
}
