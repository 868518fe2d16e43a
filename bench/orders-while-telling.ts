import { setTimeout as pause } from 'node:timers/promises';
import type { BenchResult } from './bench-result.ts';
import { startSubject } from './measured-subject.ts';
import { medianOf } from './median.ts';
import { startPacedLoad } from './paced-load.ts';
import { signUpBuyers } from './sign-up-buyers.ts';

const followers = Number(process.env['LIVEDROPS_BENCH_FOLLOWERS'] ?? 30_000);
const rounds = 5;
const roundMs = 4_000;
const ordersPerSecond = 300;
const ratioMax = 3;

/** P19: what buyers feel while a start is told to thirty thousand followers, against the same shop that tells nobody. */
export async function run(): Promise<BenchResult> {
  const telling = await startSubject('full', { stockCount: 10_000_000, followers });
  const alone = await startSubject('full');
  const buyers = await startPacedLoad();
  try {
    const shops = [
      { shop: telling, cookies: await signUpBuyers(telling.origin, 200), p99: [] as number[] },
      { shop: alone, cookies: await signUpBuyers(alone.origin, 200), p99: [] as number[] },
    ] as const;
    for (let round = 0; round <= rounds; round += 1) {
      for (const { shop, cookies, p99 } of shops) {
        if (shop === telling) await shop.startTelling();
        const { p99Ms, statuses } = await buyers.run({
          origin: shop.origin,
          path: '/orders',
          connections: 64,
          ms: roundMs,
          perSecond: ordersPerSecond,
          orders: { dropId: await shop.openDrop(), cookies },
        });
        const refused = Object.keys(statuses).filter((status) => status !== '201');
        if (refused.length > 0) throw new Error(`P19: orders were answered ${refused.join(', ')}`);
        if (shop === telling) await expectStillTelling();
        // The first round of each warms it up.
        if (round > 0) p99.push(p99Ms);
      }
    }
    const [own, base] = [medianOf(shops[0].p99), medianOf(shops[1].p99)];
    const ratio = own / base;
    return {
      id: 'P19',
      promise: `orders (99th percentile, ${ordersPerSecond}/s) while a start is told to ${followers.toLocaleString('en')} followers, against without`,
      rows: [
        { name: 'telling', value: own, unit: 'ms' },
        { name: 'alone', value: base, unit: 'ms' },
      ],
      ratio,
      gate: `≤ ${ratioMax}`,
      pass: ratio <= ratioMax,
      rounds,
    };
  } finally {
    buyers.stop();
    telling.stop();
    alone.stop();
  }

  /** The other shop has the machine to itself again after it. */
  async function expectStillTelling(): Promise<void> {
    let seen = await telling.readTelling();
    if (seen.isOver) throw new Error('P19: all were told before the orders had come in.');
    while (!seen.isOver) {
      await pause(200);
      seen = await telling.readTelling();
    }
  }
}
