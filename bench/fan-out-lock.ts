import { setTimeout as pause } from 'node:timers/promises';
import type { BenchResult } from './bench-result.ts';
import type { Telling } from './measured-messages.ts';
import { type Subject, startSubject } from './measured-subject.ts';
import { medianOf, quantileOf } from './median.ts';

const crowds = [
  { followers: 5_000, rounds: 7 },
  { followers: 100_000, rounds: 3 },
] as const;
const ordersPerRound = 500;
const heldMsMax = 15;
const ratioMax = 5;

interface Round {
  readonly telling: Telling;
  readonly orderMs: readonly number[];
  readonly tookMs: number;
}

/**
 * P18: how long the transactions that tell a creator's followers of a start hold the event loop, from queueing to the last
 * that writes down what was sent, against the commits of orders by themselves: what the same disk takes for one of those.
 */
export async function run(): Promise<BenchResult[]> {
  const results: BenchResult[] = [];
  for (const { followers, rounds } of crowds) {
    const shop = await startSubject('full', { stockCount: 10_000_000, followers });
    try {
      const seen: Round[] = [];
      for (let round = 0; round <= rounds; round += 1) {
        const measured = await measureRound(shop, followers);
        // The first round warms it up, and its log.
        if (round > 0) seen.push(measured);
      }
      results.push(judge(followers, seen));
    } finally {
      shop.stop();
    }
  }
  return results;
}

async function measureRound(shop: Subject, followers: number): Promise<Round> {
  await shop.readTelling();
  await shop.placeOrders(ordersPerRound);
  const { orderMs } = await shop.readTelling();
  const startedAt = performance.now();
  await shop.startTelling();
  const telling = await readToTheEnd(shop, followers);
  return { telling, orderMs, tookMs: performance.now() - startedAt };
}

/** @throws Error when somebody is not told, or told twice. */
async function readToTheEnd(shop: Subject, followers: number): Promise<Telling> {
  const parts: Telling[] = [];
  for (;;) {
    await pause(500);
    const part = await shop.readTelling();
    parts.push(part);
    if (part.sent >= followers && part.isOver) break;
  }
  const sent = parts.at(-1)?.sent ?? 0;
  if (sent !== followers) throw new Error(`P18: ${followers} were told ${sent} times.`);
  return {
    isOver: true,
    sent,
    heldMs: parts.flatMap(({ heldMs }) => heldMs),
    latencyMs: parts.flatMap(({ latencyMs }) => latencyMs),
    orderMs: [],
  };
}

function judge(followers: number, seen: readonly Round[]): BenchResult {
  const of = (measure: (round: Round) => number) => medianOf(seen.map(measure));
  const held = (part: number) => of(({ telling }) => quantileOf(telling.heldMs, part));
  const latency = (part: number) => of(({ telling }) => quantileOf(telling.latencyMs, part));
  const ratio = of(
    ({ telling, orderMs }) => quantileOf(telling.heldMs, 0.99) / quantileOf(orderMs, 0.99),
  );
  const rarest = held(0.999);
  const tooLong = seen.flatMap(({ telling }) => telling.heldMs.filter((ms) => ms > heldMsMax));
  return {
    id: 'P18',
    promise: `lock of a transaction while ${followers.toLocaleString('en')} followers are told (99th percentile), against one order’s commit; p99.9`,
    rows: [
      { name: 'lock, p50', value: held(0.5), unit: 'ms' },
      { name: 'lock, p99', value: held(0.99), unit: 'ms' },
      { name: 'lock, p99.9', value: held(0.999), unit: 'ms' },
      { name: 'longest lock', value: held(1), unit: 'ms' },
      {
        name: 'commit of an order, p99',
        value: of((one) => quantileOf(one.orderMs, 0.99)),
        unit: 'ms',
      },
      {
        name: 'longest commit of an order',
        value: of((one) => quantileOf(one.orderMs, 1)),
        unit: 'ms',
      },
      {
        name: `locks over ${heldMsMax} ms`,
        value: tooLong.length,
        unit: `of ${seen.reduce((sum, { telling }) => sum + telling.heldMs.length, 0)}`,
      },
      { name: 'told, p50', value: latency(0.5), unit: 'ms' },
      { name: 'told, p95', value: latency(0.95), unit: 'ms' },
      { name: 'told, p99', value: latency(0.99), unit: 'ms' },
      {
        name: 'told',
        value: of((one) => (1_000 * one.telling.sent) / one.tookMs),
        unit: 'a second',
      },
    ],
    ratio,
    gate: `≤ ${ratioMax}, p99.9 ≤ ${heldMsMax} ms`,
    pass: ratio <= ratioMax && rarest <= heldMsMax,
    rounds: seen.length,
  };
}
