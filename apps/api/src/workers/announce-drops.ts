import { announceDrops } from '@livedrops/core/drops/announce-drops';
import type { Context } from '@livedrops/core/shared/context';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

/**
 * Writes `drop.started` and `drop.ended` at their instants. Buying does not wait for it. It wakes at the very instant of
 * the next drop it knows, and looks for newer ones four times a second.
 */
export function startAnnounceDrops(ctx: Pick<Context, 'clock' | 'drops'>, log: WorkerLog): Loop {
  return startLoop({
    name: 'announce-drops',
    clock: ctx.clock,
    log,
    pauseMsMin: 5,
    pauseMsMax: 250,
    run: async () => {
      const result = await announceDrops(ctx);
      if (!result.ok) throw new Error(`Drops could not be announced: ${result.code}`);
      return result.nextAt;
    },
  });
}
