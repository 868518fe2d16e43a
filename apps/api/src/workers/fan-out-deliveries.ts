import { setTimeout as pause } from 'node:timers/promises';
import { type FanOutContext, fanOutNext } from '@livedrops/core/notifications/fan-out-next';
import type { DeliveryMetrics } from '../metrics/delivery-metrics.ts';
import { startLoop, type WakeableLoop, type WorkerLog } from './start-loop.ts';

interface FanOutOptions {
  readonly log: WorkerLog;
  readonly metrics: Pick<DeliveryMetrics, 'fannedOut'>;
  /** Deliveries are waiting. */
  readonly onQueued: () => void;
}

/** After each step the loop rests for as long as the step took, within these: requests have half of the time at least. */
const restMs = { min: 2, max: 100 };

/** Queues what happened for those it is for, a chunk at a time, and goes on where it was after a crash. */
export function startFanOutDeliveries(ctx: FanOutContext, options: FanOutOptions): WakeableLoop {
  const { log, metrics, onQueued } = options;
  let stopping = false;
  const loop = startLoop({
    name: 'fan-out-deliveries',
    clock: ctx.clock,
    log,
    pauseMsMin: 5,
    pauseMsMax: 1_000,
    run: async () => {
      for (;;) {
        const startedMs = performance.now();
        const steps = await fanOutNext(ctx);
        if (steps.length === 0) break;
        for (const step of steps) metrics.fannedOut(step);
        if (steps.some(({ added }) => added > 0)) onQueued();
        const tookMs = performance.now() - startedMs;
        if (stopping) break;
        await pause(Math.min(restMs.max, Math.max(restMs.min, tookMs)));
      }
      return null;
    },
  });
  return {
    wake: () => loop.wake(),
    stop() {
      stopping = true;
      return loop.stop();
    },
  };
}
