import type { BenchResult } from './bench-result.ts';
import { type LoadResult, startSubject } from './measured-subject.ts';
import { medianOf } from './median.ts';
import { measureRawLoop } from './raw-loop.ts';
import { signUpBuyers } from './sign-up-buyers.ts';

const rounds = 5;
const roundMs = 3_000;
const connections = 64;
const buyerCount = 500;
const ordersPerBuyerMax = 100;

/** Every request another order: a fresh key, buyers in turn so that none reaches the limit of the drop. */
function createOrders(dropId: string, cookies: readonly string[], limited = true) {
  let count = 0;
  return () => {
    const cookie = cookies[count % cookies.length] ?? '';
    count += 1;
    if (limited && count > cookies.length * ordersPerBuyerMax) {
      throw new Error('More orders than the buyers may place.');
    }
    return {
      body: `{"drop_id":"${dropId}","quantity":1,"idempotency_key":"${dropId}-${count}"}`,
      headers: { cookie, 'content-type': 'application/json' },
    };
  };
}

const orders = (next: () => { body: string; headers: Record<string, string> }) =>
  ({ path: '/orders', method: 'POST', connections, ms: roundMs, next }) as const;

function expectOnly(result: LoadResult, status: string) {
  const others = Object.keys(result.statuses).filter((seen) => seen !== status);
  if (others.length > 0)
    throw new Error(`Expected only ${status}: ${JSON.stringify(result.statuses)}`);
}

/**
 * P1, P2, P3 and P5 share their rounds: whole stack, the same without the store, bare Hono, SQLite alone with 64 orders and
 * with one order a commit, and replays, each in turn.
 */
export async function run(): Promise<BenchResult[]> {
  const full = await startSubject('full');
  const noLedger = await startSubject('no-ledger');
  const hello = await startSubject('hello');
  try {
    const cookies = await signUpBuyers(full.origin, buyerCount);
    const stubCookies = await signUpBuyers(noLedger.origin, 64);
    const nextStubOrder = createOrders(noLedger.dropId, stubCookies, false);
    const replay = createOrders(full.dropId, cookies)();
    const seen = {
      full: [] as LoadResult[],
      noLedger: [] as LoadResult[],
      hello: [] as LoadResult[],
      replay: [] as LoadResult[],
    };
    const raw64: number[] = [];
    const raw1: number[] = [];
    await full.load({ ...orders(() => replay), ms: 300, connections: 1 });
    for (let round = 0; round < rounds; round += 1) {
      const dropId = await full.openDrop();
      seen.full.push(await full.load(orders(createOrders(dropId, cookies))));
      seen.noLedger.push(await noLedger.load(orders(nextStubOrder)));
      raw64.push(measureRawLoop(64, roundMs / 2));
      raw1.push(measureRawLoop(1, roundMs / 2));
      seen.hello.push(await hello.load({ path: '/hello', connections, ms: roundMs }));
      seen.replay.push(await full.load(orders(() => replay)));
    }
    for (const result of seen.full) expectOnly(result, '201');
    for (const result of seen.replay) expectOnly(result, '200');
    return judge({
      full: medianOf(seen.full.map((one) => one.perSecond)),
      noLedger: medianOf(seen.noLedger.map((one) => one.perSecond)),
      raw64: medianOf(raw64),
      raw1: medianOf(raw1),
      orderCpuUs: medianOf(seen.full.map((one) => one.cpuUsPerRequest)),
      helloCpuUs: medianOf(seen.hello.map((one) => one.cpuUsPerRequest)),
      replayCpuUs: medianOf(seen.replay.map((one) => one.cpuUsPerRequest)),
      p99Ms: medianOf(seen.full.map((one) => one.p99Ms)),
    });
  } finally {
    for (const subject of [full, noLedger, hello]) subject.stop();
  }
}

interface Measured {
  readonly full: number;
  readonly noLedger: number;
  readonly raw64: number;
  readonly raw1: number;
  readonly orderCpuUs: number;
  readonly helloCpuUs: number;
  readonly replayCpuUs: number;
  readonly p99Ms: number;
}

function judge(measured: Measured): BenchResult[] {
  const { full, noLedger, raw64, raw1, orderCpuUs, helloCpuUs, replayCpuUs, p99Ms } = measured;
  const bound = 1 / (1 / noLedger + 1 / raw64);
  const row = (name: string, value: number, unit: string) => ({ name, value, unit });
  const whole = row('whole stack', full, 'orders/s');
  const base = { rounds } as const;
  return [
    {
      ...base,
      id: 'P1',
      promise: 'POST /orders, durable, 64 connections, one hot drop, against the harmonic bound',
      rows: [
        whole,
        row('same app, no ledger', noLedger, 'orders/s'),
        row('SQLite alone, 64 a commit', raw64, 'orders/s'),
        row('harmonic bound', bound, 'orders/s'),
        row('p99', p99Ms, 'ms'),
      ],
      ratio: full / bound,
      gate: 'ratio ≥ 0.80',
      pass: full / bound >= 0.8,
    },
    {
      ...base,
      id: 'P2',
      promise: 'the same against one durable transaction an order',
      rows: [whole, row('SQLite alone, 1 a commit', raw1, 'orders/s')],
      ratio: full / raw1,
      gate: 'ratio ≥ 3',
      pass: full / raw1 >= 3,
    },
    {
      ...base,
      id: 'P3',
      promise: 'the same against bare Hono hello, by CPU',
      rows: [row('CPU an order', orderCpuUs, 'µs'), row('CPU a hello', helloCpuUs, 'µs')],
      ratio: helloCpuUs / orderCpuUs,
      gate: 'ratio ≥ 0.30',
      pass: helloCpuUs / orderCpuUs >= 0.3,
    },
    {
      ...base,
      id: 'P5',
      promise: 'a replay against a new order, by CPU',
      rows: [row('CPU a replay', replayCpuUs, 'µs'), row('CPU an order', orderCpuUs, 'µs')],
      ratio: replayCpuUs / orderCpuUs,
      gate: 'ratio ≤ 0.7',
      pass: replayCpuUs / orderCpuUs <= 0.7,
    },
  ];
}
