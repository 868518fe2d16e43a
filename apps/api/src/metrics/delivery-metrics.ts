import type { FannedOut } from '@livedrops/core/notifications/fan-out-next';
import { Counter, Gauge, Histogram, type Registry } from 'prom-client';
import type { EndedDelivery } from '../deliveries/end-delivery.ts';

export interface DeliveryMetrics {
  ended(delivery: EndedDelivery): void;
  fannedOut(step: FannedOut): void;
  lockHeld(heldMs: number): void;
}

/** Read when somebody looks. */
export interface DeliveryGauges {
  readonly deliveries: () => Promise<{ readonly waiting: number; readonly parked: number }>;
  readonly openFanOuts: () => Promise<number>;
}

/** Close together where a promise is: two seconds for who follows. */
const latencySeconds = [
  0.05, 0.1, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 5, 10, 30, 60, 300, 900, 3_600,
];

/** Nothing may hold the lock longer than 15 ms. */
const lockSeconds = [0.001, 0.002_5, 0.005, 0.01, 0.015, 0.025, 0.05, 0.1, 0.5];

export function createDeliveryMetrics(
  registers: Registry[],
  gauges: DeliveryGauges,
): DeliveryMetrics {
  const ended = new Counter({
    name: 'livedrops_deliveries_total',
    help: 'Deliveries by channel and what came of a try; retried, waits and not_tried go on.',
    labelNames: ['channel', 'outcome'] as const,
    registers,
  });
  const latency = new Histogram({
    name: 'livedrops_delivery_latency_seconds',
    help: 'Time from an event to its message being handed over; what quiet hours held is left out.',
    labelNames: ['channel'] as const,
    buckets: latencySeconds,
    registers,
  });
  const pages = new Counter({
    name: 'livedrops_fan_out_pages_total',
    help: 'Pages of readers that a fact was queued for.',
    labelNames: ['audience'] as const,
    registers,
  });
  const queued = new Counter({
    name: 'livedrops_deliveries_queued_total',
    help: 'Deliveries that were new in the queue.',
    labelNames: ['audience'] as const,
    registers,
  });
  const late = new Counter({
    name: 'livedrops_deliveries_never_queued_total',
    help: 'Deliveries whose quiet hours outlast the news.',
    registers,
  });
  const lock = new Histogram({
    name: 'livedrops_deliveries_lock_seconds',
    help: 'How long a transaction on the queue of deliveries held its lock, and the event loop with it.',
    buckets: lockSeconds,
    registers,
  });
  addDeliveryGauges(registers, gauges);
  return {
    ended({ channel, end, latencyMs }) {
      ended.inc({ channel, outcome: end });
      if (latencyMs !== null) latency.observe({ channel }, Math.max(0, latencyMs) / 1_000);
    },
    fannedOut({ stage, added, expired }) {
      pages.inc({ audience: stage });
      if (added > 0) queued.inc({ audience: stage }, added);
      if (expired > 0) late.inc(expired);
    },
    lockHeld: (heldMs) => lock.observe(heldMs / 1_000),
  };
}

function addDeliveryGauges(registers: Registry[], gauges: DeliveryGauges): readonly Gauge[] {
  const deliveries = new Gauge({
    name: 'livedrops_deliveries_waiting',
    help: 'Deliveries that are not told yet, quiet hours included, and parked ones.',
    labelNames: ['state'] as const,
    registers,
    async collect() {
      const { waiting, parked } = await gauges.deliveries();
      this.set({ state: 'waiting' }, waiting);
      this.set({ state: 'parked' }, parked);
    },
  });
  const fanOuts = new Gauge({
    name: 'livedrops_fan_outs_open',
    help: 'Facts that are not queued for their whole audience yet.',
    registers,
    async collect() {
      this.set(await gauges.openFanOuts());
    },
  });
  return [deliveries, fanOuts];
}
