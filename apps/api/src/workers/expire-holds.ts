import { expireHolds } from '@livedrops/core/orders/expire-holds';
import type { Context } from '@livedrops/core/shared/context';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

const batchSize = 100;

/**
 * Returns the units of holds that have run out. An order's time is judged where it is paid, so this only decides how soon
 * others see the units again: within a quarter of a second.
 */
export function startExpireHolds(ctx: Pick<Context, 'clock' | 'ledger'>, log: WorkerLog): Loop {
  return startLoop({
    name: 'expire-holds',
    clock: ctx.clock,
    log,
    pauseMsMin: 250,
    pauseMsMax: 1_000,
    run: async () => {
      const result = await expireHolds(ctx, { batchSize });
      if (!result.ok) throw new Error(`Holds could not be expired: ${result.code}`);
      return result.nextAt;
    },
  });
}
