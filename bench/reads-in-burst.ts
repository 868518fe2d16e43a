import type { BenchResult } from './bench-result.ts';
import { startSubject } from './measured-subject.ts';
import { medianOf } from './median.ts';
import { startPacedLoad } from './paced-load.ts';
import { signUpBuyers } from './sign-up-buyers.ts';

const rounds = 5;
const roundMs = 3_000;
const readsPerSecond = 400;
const ordersPerSecond = 2_000;
const gate = { ratio: 3, ms: 50 };

/**
 * P7: what readers feel while orders come in at once, against the same readers alone. Both come at random instants of their
 * own, each from a process of its own, and nobody waits for the answer before: a load generator that sends a second's worth at
 * the beginning of each second would measure its own queue.
 */
export async function run(): Promise<BenchResult> {
  const shop = await startSubject('full');
  const readers = await startPacedLoad();
  const buyers = await startPacedLoad();
  try {
    const cookies = await signUpBuyers(shop.origin, 200);
    const page = { origin: shop.origin, path: `/drops/${shop.dropId}` };
    const reads = { ...page, connections: 32, ms: roundMs, perSecond: readsPerSecond };
    const alone: number[] = [];
    const burst: number[] = [];
    const taken: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      alone.push((await readers.run(reads)).p95Ms);
      const orders = {
        origin: shop.origin,
        path: '/orders',
        connections: 64,
        ms: roundMs,
        perSecond: ordersPerSecond,
        orders: { dropId: await shop.openDrop(), cookies },
      };
      const [bought, read] = await Promise.all([buyers.run(orders), readers.run(reads)]);
      burst.push(read.p95Ms);
      taken.push((bought.statuses['201'] ?? 0) / (roundMs / 1000));
    }
    const own = medianOf(burst);
    const base = medianOf(alone);
    // Below a millisecond the clock of the machine is measured, not the shop.
    const ratio = own / Math.max(base, 1);
    return {
      id: 'P7',
      promise: `reads while ${ordersPerSecond} orders/s come in, against without (95th percentile)`,
      rows: [
        { name: 'in the burst', value: own, unit: 'ms' },
        { name: 'alone', value: base, unit: 'ms' },
        { name: 'orders taken', value: medianOf(taken), unit: 'orders/s' },
      ],
      ratio,
      gate: `ratio ≤ ${gate.ratio} and ≤ ${gate.ms} ms`,
      pass: ratio <= gate.ratio && own <= gate.ms,
      rounds,
    };
  } finally {
    shop.stop();
    readers.stop();
    buyers.stop();
  }
}
