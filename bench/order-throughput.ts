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

interface Round {
  readonly full: LoadResult;
  readonly noLedger: LoadResult;
  readonly hello: LoadResult;
  readonly replay: LoadResult;
  readonly raw64: ReturnType<typeof measureRawLoop>;
  readonly raw1: ReturnType<typeof measureRawLoop>;
}

/**
 * P1, P2, P3 and P5 share their rounds: whole stack, the same without the store, bare Hono, SQLite alone with 64 orders and
 * with one order a commit, and replays, each in turn. A ratio is taken inside a round, of what ran within seconds of each
 * other, and the median of the rounds counts: a neighbour on the machine disturbs both sides of it.
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
    const seen: Round[] = [];
    await full.load({ ...orders(() => replay), ms: 300, connections: 1 });
    for (let round = 0; round < rounds; round += 1) {
      const dropId = await full.openDrop();
      seen.push({
        full: await full.load(orders(createOrders(dropId, cookies))),
        raw64: measureRawLoop(64, roundMs / 2),
        noLedger: await noLedger.load(orders(nextStubOrder)),
        raw1: measureRawLoop(1, roundMs / 2),
        hello: await hello.load({ path: '/hello', connections, ms: roundMs }),
        replay: await full.load(orders(() => replay)),
      });
    }
    for (const { full: orders, replay: repeats } of seen) {
      expectOnly(orders, '201');
      expectOnly(repeats, '200');
    }
    return judge(seen);
  } finally {
    for (const subject of [full, noLedger, hello]) subject.stop();
  }
}

function judge(seen: readonly Round[]): BenchResult[] {
  const of = (measure: (round: Round) => number) => medianOf(seen.map(measure));
  const row = (name: string, unit: string, measure: (round: Round) => number) => ({
    name,
    value: of(measure),
    unit,
  });
  const bound = ({ noLedger, raw64 }: Round) => 1 / (1 / noLedger.perSecond + 1 / raw64.perSecond);
  const whole = row('whole stack', 'orders/s', ({ full }) => full.perSecond);
  const orderCpu = row('CPU an order', 'µs', ({ full }) => full.cpuUsPerRequest);
  const p1 = of((round) => round.full.perSecond / bound(round));
  const p2 = of(({ full, raw1 }) => full.perSecond / raw1.perSecond);
  const p3 = of(({ full, hello }) => hello.cpuUsPerRequest / full.cpuUsPerRequest);
  const p5 = of(({ full, replay }) => replay.cpuUsPerRequest / full.cpuUsPerRequest);
  return [
    {
      id: 'P1',
      promise: 'POST /orders, durable, 64 connections, one hot drop, against the harmonic bound',
      rows: [
        whole,
        row('same app, no ledger', 'orders/s', ({ noLedger }) => noLedger.perSecond),
        row('SQLite alone, 64 a commit', 'orders/s', ({ raw64 }) => raw64.perSecond),
        row('harmonic bound', 'orders/s', bound),
        row('p99', 'ms', ({ full }) => full.p99Ms),
      ],
      ratio: p1,
      gate: 'ratio ≥ 0.80',
      pass: p1 >= 0.8,
      rounds,
    },
    {
      id: 'P2',
      promise: 'the same against one durable transaction an order',
      rows: [whole, row('SQLite alone, 1 a commit', 'orders/s', ({ raw1 }) => raw1.perSecond)],
      ratio: p2,
      gate: 'ratio ≥ 3',
      pass: p2 >= 3,
      rounds,
    },
    {
      id: 'P3',
      promise: 'the same against bare Hono hello, by CPU',
      rows: [
        orderCpu,
        row('CPU a hello', 'µs', ({ hello }) => hello.cpuUsPerRequest),
        row('CPU of the same app, no ledger', 'µs', ({ noLedger }) => noLedger.cpuUsPerRequest),
        row('CPU of SQLite alone, 64 a commit', 'µs', ({ raw64 }) => raw64.cpuUs),
      ],
      ratio: p3,
      gate: 'ratio ≥ 0.30',
      pass: p3 >= 0.3,
      rounds,
    },
    {
      id: 'P5',
      promise: 'a replay against a new order, by CPU',
      rows: [row('CPU a replay', 'µs', ({ replay }) => replay.cpuUsPerRequest), orderCpu],
      ratio: p5,
      gate: 'ratio ≤ 0.7',
      pass: p5 <= 0.7,
      rounds,
    },
  ];
}
