import type { BenchResult } from './bench-result.ts';
import { startSubject } from './measured-subject.ts';
import { medianOf } from './median.ts';
import { signUpBuyers } from './sign-up-buyers.ts';

const rounds = 5;
const roundMs = 3_000;
const readsPerSecond = 400;
const ordersPerSecond = 2_000;
const gate = { ratio: 3, ms: 50 };

/** P7: what readers feel while orders come in at once, against the same readers alone. */
export async function run(): Promise<BenchResult> {
  const shop = await startSubject('full');
  try {
    const cookies = await signUpBuyers(shop.origin, 200);
    const reads = {
      path: `/drops/${shop.dropId}`,
      connections: 8,
      ms: roundMs,
      overallRate: readsPerSecond,
    };
    const alone: number[] = [];
    const burst: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      alone.push((await shop.load(reads)).p97Ms);
      const dropId = await shop.openDrop();
      let count = 0;
      const next = () => {
        count += 1;
        return {
          body: `{"drop_id":"${dropId}","quantity":1,"idempotency_key":"${dropId}-${count}"}`,
          headers: {
            cookie: cookies[count % cookies.length] ?? '',
            'content-type': 'application/json',
          },
        };
      };
      const orders = {
        path: '/orders',
        method: 'POST',
        connections: 64,
        ms: roundMs,
        overallRate: ordersPerSecond,
        next,
      } as const;
      const [, read] = await Promise.all([shop.loadBeside(orders), shop.loadBeside(reads)]);
      burst.push(read.p97Ms);
    }
    const own = medianOf(burst);
    const base = medianOf(alone);
    const ratio = own / Math.max(base, 1);
    return {
      id: 'P7',
      promise: `reads while ${ordersPerSecond} orders/s come in, against without (97.5th percentile)`,
      rows: [
        { name: 'in the burst', value: own, unit: 'ms' },
        { name: 'alone', value: base, unit: 'ms' },
      ],
      ratio,
      gate: `ratio ≤ ${gate.ratio} and ≤ ${gate.ms} ms`,
      pass: ratio <= gate.ratio && own <= gate.ms,
      rounds,
    };
  } finally {
    shop.stop();
  }
}
