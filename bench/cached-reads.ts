import type { BenchResult } from './bench-result.ts';
import { startSubject } from './measured-subject.ts';
import { medianOf } from './median.ts';

const rounds = 5;
const roundMs = 2_000;
const connections = 32;
const gates = { fresh: 0.7, unchanged: 0.9 };

/** P6: pre-made answers against Hono hello on the same server library: whole bodies, and 304 for who has them already. */
export async function run(): Promise<BenchResult[]> {
  const shop = await startSubject('full');
  const hello = await startSubject('hello');
  const paths = {
    drop: `/drops/${shop.dropId}`,
    product: `/products/${shop.productId}`,
    'live list': '/drops/live',
  };
  try {
    const seen = new Map<string, number[]>();
    const note = (name: string, perSecond: number) =>
      seen.set(name, [...(seen.get(name) ?? []), perSecond]);
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, path] of Object.entries(paths)) {
        const etag = (await fetch(shop.origin + path)).headers.get('etag') ?? '';
        const base = await hello.load({ path: '/hello', connections, ms: roundMs });
        const fresh = await shop.load({ path, connections, ms: roundMs });
        const headers = { 'if-none-match': etag };
        const unchanged = await shop.load({ path, connections, ms: roundMs, headers });
        if (fresh.statuses['200'] === undefined || unchanged.statuses['304'] === undefined) {
          throw new Error(`${path}: ${JSON.stringify([fresh.statuses, unchanged.statuses])}`);
        }
        note('hello', base.perSecond);
        note(`${name} 200`, fresh.perSecond);
        note(`${name} 304`, unchanged.perSecond);
      }
    }
    const median = (name: string) => medianOf(seen.get(name) ?? []);
    const worst = (kind: '200' | '304') =>
      Math.min(...Object.keys(paths).map((name) => median(`${name} ${kind}`))) / median('hello');
    const rows = [...seen.keys()].map((name) => ({
      name,
      value: median(name),
      unit: 'requests/s',
    }));
    return [
      {
        id: 'P6',
        promise:
          'cached read, whole body, the slowest of drop, product and live list, against Hono hello',
        rows,
        ratio: worst('200'),
        gate: `ratio ≥ ${gates.fresh}`,
        pass: worst('200') >= gates.fresh,
        rounds,
      },
      {
        id: 'P6',
        promise: 'the same answered 304',
        rows: [],
        ratio: worst('304'),
        gate: `ratio ≥ ${gates.unchanged}`,
        pass: worst('304') >= gates.unchanged,
        rounds,
      },
    ];
  } finally {
    shop.stop();
    hello.stop();
  }
}
