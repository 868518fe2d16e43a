import type { BenchResult } from './bench-result.ts';
import { type LoadResult, startSubject } from './measured-subject.ts';
import { medianOf } from './median.ts';

const rounds = 9;
const roundMs = 1_000;
const connections = 32;
const gates = { fresh: 0.7, unchanged: 0.9 };

interface Seen {
  readonly name: string;
  readonly hello: LoadResult;
  readonly fresh: LoadResult;
  readonly unchanged: LoadResult;
}

/**
 * P6: answers that lie in memory against Hono hello on the same server: whole bodies, and 304 for who has them already. A
 * ratio is taken inside a round and the median of the rounds counts, as a neighbour on the machine disturbs both sides of it.
 */
export async function run(): Promise<BenchResult[]> {
  const shop = await startSubject('full');
  const hello = await startSubject('hello');
  const paths = {
    drop: `/drops/${shop.dropId}`,
    product: `/products/${shop.productId}`,
    'live list': '/drops/live',
  };
  try {
    const seen: Seen[] = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, path] of Object.entries(paths)) {
        const etag = (await fetch(shop.origin + path)).headers.get('etag') ?? '';
        const headers = { 'if-none-match': etag };
        const fresh = await shop.load({ path, connections, ms: roundMs });
        const base = await hello.load({ path: '/hello', connections, ms: roundMs });
        const unchanged = await shop.load({ path, connections, ms: roundMs, headers });
        if (fresh.statuses['200'] === undefined || unchanged.statuses['304'] === undefined) {
          throw new Error(`${path}: ${JSON.stringify([fresh.statuses, unchanged.statuses])}`);
        }
        seen.push({ name, hello: base, fresh, unchanged });
      }
    }
    return [
      judge(seen, 'fresh', 'cached read, whole body, the slowest of drop, product and live list'),
      judge(seen, 'unchanged', 'the same answered 304'),
    ];
  } finally {
    shop.stop();
    hello.stop();
  }
}

function judge(seen: readonly Seen[], kind: 'fresh' | 'unchanged', what: string): BenchResult {
  const byName = [...Map.groupBy(seen, ({ name }) => name)];
  const rows = byName.flatMap(([name, some]) => [
    row(name, 'requests/s', medianOf(some.map((one) => one[kind].perSecond))),
    row(`${name}, CPU`, 'µs', medianOf(some.map((one) => one[kind].cpuUsPerRequest))),
  ]);
  const ratios = byName.map(([, some]) =>
    medianOf(some.map((one) => one[kind].perSecond / one.hello.perSecond)),
  );
  const ratio = Math.min(...ratios);
  return {
    id: 'P6',
    promise: `${what}, against Hono hello`,
    rows: [
      row('hello', 'requests/s', medianOf(seen.map((one) => one.hello.perSecond))),
      row('hello, CPU', 'µs', medianOf(seen.map((one) => one.hello.cpuUsPerRequest))),
      ...rows,
    ],
    ratio,
    gate: `ratio ≥ ${gates[kind]}`,
    pass: ratio >= gates[kind],
    rounds,
  };
}

const row = (name: string, unit: string, value: number) => ({ name, value, unit });
