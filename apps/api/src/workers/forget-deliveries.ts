import type { Clock } from '@livedrops/core/ports/clock';
import type { DeliveryQueue } from '@livedrops/core/ports/delivery-queue';
import type { FanOuts } from '@livedrops/core/ports/fan-outs';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

/** No event is told of a second time so long after the first. */
const keptMs = 7 * 24 * 60 * 60 * 1000;
const everyMs = 60 * 60 * 1000;

interface ForgetContext {
  readonly clock: Clock;
  readonly queue: Pick<DeliveryQueue, 'forgetEnded'>;
  readonly fanOuts: Pick<FanOuts, 'forgetEnded'>;
}

/** Lets go of what was told a week ago. */
export function startForgetDeliveries(ctx: ForgetContext, log: WorkerLog): Loop {
  return startLoop({
    name: 'forget-deliveries',
    clock: ctx.clock,
    log,
    pauseMsMin: everyMs,
    pauseMsMax: everyMs,
    run: async () => {
      const instant = ctx.clock.now() - keptMs;
      await ctx.queue.forgetEnded(instant);
      await ctx.fanOuts.forgetEnded(instant);
      return null;
    },
  });
}
