import type { Clock } from '@livedrops/core/ports/clock';
import type { Outbox } from '@livedrops/core/ports/outbox';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

/** Far longer than any stream can resume. */
const keptMs = 24 * 60 * 60 * 1000;
const everyMs = 10 * 60 * 1000;

/** Deletes old figures of stock; what happened to drops and orders stays. */
export function startPruneOutbox(
  ctx: { readonly clock: Clock; readonly outbox: Pick<Outbox, 'prune'> },
  log: WorkerLog,
): Loop {
  return startLoop({
    name: 'prune-outbox',
    clock: ctx.clock,
    log,
    pauseMsMin: everyMs,
    pauseMsMax: everyMs,
    run: async () => {
      await ctx.outbox.prune(ctx.clock.now() - keptMs);
      return null;
    },
  });
}
