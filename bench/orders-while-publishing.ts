import { fork } from 'node:child_process';
import { once } from 'node:events';
import type { BenchResult } from './bench-result.ts';
import { startSubject } from './measured-subject.ts';
import { medianOf } from './median.ts';
import { startPacedLoad } from './paced-load.ts';
import { signUpBuyers } from './sign-up-buyers.ts';

const streamCount = Number(process.env['LIVEDROPS_BENCH_CLIENTS'] ?? 10_000);
const rounds = 5;
const roundMs = 4_000;
const ordersPerSecond = 300;
const ratioMax = 3;

/**
 * P10: what buyers feel while every order's stock goes out to ten thousand open streams, against the same shop that nobody
 * watches. Streams and buyers are processes of their own, and the two shops take turns.
 */
export async function run(): Promise<BenchResult> {
  const watched = await startSubject('full');
  const alone = await startSubject('full');
  const buyers = await startPacedLoad();
  const streams = fork(new URL('./live-fan-out-clients.ts', import.meta.url));
  try {
    await once(streams, 'spawn');
    const connected = once(streams, 'message');
    streams.send({ do: 'connect', port: Number(new URL(watched.origin).port), count: streamCount });
    await connected;
    const shops = [
      { shop: watched, cookies: await signUpBuyers(watched.origin, 200), p99: [] as number[] },
      { shop: alone, cookies: await signUpBuyers(alone.origin, 200), p99: [] as number[] },
    ] as const;
    for (let round = 0; round <= rounds; round += 1) {
      for (const { shop, cookies, p99 } of shops) {
        const { p99Ms, statuses } = await buyers.run({
          origin: shop.origin,
          path: '/orders',
          connections: 64,
          ms: roundMs,
          perSecond: ordersPerSecond,
          orders: { dropId: await shop.openDrop(), cookies },
        });
        const refused = Object.keys(statuses).filter((status) => status !== '201');
        if (refused.length > 0) throw new Error(`P10: orders were answered ${refused.join(', ')}`);
        // The first round of each warms it up.
        if (round > 0) p99.push(p99Ms);
      }
    }
    const [own, base] = [medianOf(shops[0].p99), medianOf(shops[1].p99)];
    const ratio = own / base;
    return {
      id: 'P10',
      promise: `orders (99th percentile, ${ordersPerSecond}/s) while their stock goes to ${streamCount} streams, against without`,
      rows: [
        { name: 'watched', value: own, unit: 'ms' },
        { name: 'alone', value: base, unit: 'ms' },
      ],
      ratio,
      gate: `≤ ${ratioMax}`,
      pass: ratio <= ratioMax,
      rounds,
    };
  } finally {
    streams.kill('SIGKILL');
    buyers.stop();
    watched.stop();
    alone.stop();
  }
}
