import { Registry } from 'prom-client';
import { expect, test } from 'vitest';
import { createDeliveryMetrics } from './delivery-metrics.ts';

function open() {
  const registry = new Registry();
  const metrics = createDeliveryMetrics([registry], {
    deliveries: async () => ({ waiting: 3, parked: 1 }),
    openFanOuts: async () => 2,
  });
  return { metrics, text: () => registry.metrics() };
}
const told = (latencyMs: number | null) => ({ channel: 'push', end: 'sent', latencyMs }) as const;

test('two seconds are told apart from a little less and a little more', async () => {
  const { metrics, text } = open();
  for (const latencyMs of [1_400, 1_900, 2_000, 2_100, 2_600]) metrics.ended(told(latencyMs));
  const seen = await text();
  const upTo = (seconds: number) =>
    new RegExp(`latency_seconds_bucket\\{le="${seconds}",channel="push"\\} (\\d+)`).exec(seen)?.[1];
  expect([1.5, 2, 2.5, 3].map(upTo)).toEqual(['1', '3', '4', '5']);
});

test('what waited on purpose is counted and has no latency', async () => {
  const { metrics, text } = open();
  metrics.ended(told(null));
  const seen = await text();
  expect(seen).toContain('livedrops_deliveries_total{channel="push",outcome="sent"} 1');
  expect(seen).not.toContain('latency_seconds_count{channel="push"}');
});

test('a lock of 15 ms is told apart from a longer one', async () => {
  const { metrics, text } = open();
  for (const heldMs of [0.4, 15, 16]) metrics.lockHeld(heldMs);
  const seen = await text();
  expect(seen).toContain('livedrops_deliveries_lock_seconds_bucket{le="0.015"} 2');
  expect(seen).toContain('livedrops_deliveries_lock_seconds_count 3');
});
