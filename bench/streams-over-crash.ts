import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Shop, startShop } from '@livedrops/config/shop-process';
import { announceDrop, type DropPlan, openCreator, sellOut } from './bench-drops.ts';
import type { BenchResult } from './bench-result.ts';
import type { FromFollowers, HeardByAll, ToFollowers } from './follower-streams-messages.ts';
import { loadCrowd } from './load-crowd.ts';

const people = Number(process.env['LIVEDROPS_BENCH_CLIENTS'] ?? 10_000);
const secret = 'a secret of this bench, and of nothing else';
const budgetMs = 2_000;
const buyers = 4;
const units = 12;

/**
 * P17: thousands of browsers of one creator's followers while drops start and sell out and the shop is killed without a word:
 * each follower sees each start once, and where nobody was killed within two seconds of its commit (99th percentile).
 */
export async function run(): Promise<BenchResult> {
  const dataDir = mkdtempSync(join(tmpdir(), 'livedrops-crowd-'));
  const followers = fork(new URL('./follower-streams.ts', import.meta.url));
  let shop: Shop | null = null;
  try {
    const start = (port?: number) =>
      startShop({
        dataDir,
        ...(port !== undefined && { port }),
        env: { LIVEDROPS_SECRET: secret, LIVEDROPS_DEMO_ORDERS_PER_MINUTE: '0' },
        readyMsMax: 60_000,
      });
    shop = await start();
    const { userId } = await openCreator(shop.origin);
    await shop.stop();
    const cookies = loadCrowd({ dataDir, secret, creatorId: userId, people: people + buyers });
    shop = await start();
    const { port } = shop;
    const creator = await openCreator(shop.origin);
    const watching = cookies.slice(buyers);
    await ask(followers, { do: 'open', port, cookies: watching }, 'opened');

    const plan = (title: string, opensInMs: number): DropPlan => ({ title, units, opensInMs });
    const calm = await announceDrop(creator, plan('A calm start', 2_000));
    await pause(8_000);
    const selling = await announceDrop(creator, plan('Sells out over a crash', 2_000));
    await pause(4_000);
    const half = { origin: shop.origin, dropId: selling, cookies: cookies.slice(0, buyers) };
    await sellOut({ ...half, units: units / 2 });
    await shop.stop('SIGKILL');
    shop = await start(port);
    await sellOut({ ...half, units });
    const missed = await announceDrop(await openCreator(shop.origin), plan('Starts unseen', 1_000));
    await pause(500);
    await shop.stop('SIGKILL');
    await pause(2_000);
    shop = await start(port);
    await pause(15_000);
    const late = await announceDrop(await openCreator(shop.origin), plan('After it all', 2_000));
    await pause(8_000);
    const { heard } = await ask(followers, { do: 'report' }, 'heard');
    return judge(heard, { calm: [calm, late], selling, missed });
  } finally {
    followers.kill('SIGKILL');
    await shop?.stop('SIGKILL').catch(() => null);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Told {
  /** Drops that started while nobody was killed. */
  readonly calm: readonly string[];
  readonly selling: string;
  readonly missed: string;
}

function judge(heard: HeardByAll, { calm, selling, missed }: Told): BenchResult {
  const once = (seen: HeardByAll['starts'], dropId: string) =>
    seen[dropId]?.find(([times]) => times === 1)?.[1] ?? 0;
  const drops = [...calm, selling, missed];
  const wrong = drops.reduce((sum, dropId) => sum + people - once(heard.starts, dropId), 0);
  const soldOutOnce = once(heard.soldOut, selling);
  const at = (part: number, dropIds: readonly string[]) => {
    const all = dropIds.flatMap((dropId) => heard.latenciesMs[dropId] ?? []);
    return all.toSorted((a, b) => a - b)[Math.floor(all.length * part)] ?? Number.NaN;
  };
  const p99 = at(0.99, calm);
  return {
    id: 'P17',
    promise: `each start seen once by each of ${people} followers over kill -9, p99 from the commit`,
    rows: [
      { name: 'starts not seen exactly once', value: wrong, unit: 'of all' },
      { name: 'saw it sold out once', value: soldOutOnce, unit: 'followers' },
      { name: 'p50', value: at(0.5, calm), unit: 'ms' },
      { name: 'p95', value: at(0.95, calm), unit: 'ms' },
      { name: 'p99', value: p99, unit: 'ms' },
      { name: 'p99 of the start while it was down', value: at(0.99, [missed]), unit: 'ms' },
      { name: 'events out of order', value: heard.backwards, unit: 'events' },
      { name: 'events of somebody else’s orders', value: heard.private, unit: 'events' },
      { name: 'reconnections', value: heard.reconnects, unit: 'streams' },
    ],
    ratio: p99 / budgetMs,
    gate: `none wrong, p99 ≤ ${budgetMs} ms`,
    pass:
      wrong === 0 &&
      soldOutOnce === people &&
      heard.backwards === 0 &&
      heard.private === 0 &&
      p99 <= budgetMs,
    rounds: drops.length,
  };
}

type Answer<Key extends string> = Extract<FromFollowers, { readonly [K in Key]: unknown }>;

async function ask<Key extends string>(
  child: ChildProcess,
  message: ToFollowers,
  key: Key,
): Promise<Answer<Key>> {
  child.send(message);
  for (;;) {
    const [answer]: FromFollowers[] = await once(child, 'message');
    if (answer && key in answer) return answer as Answer<Key>;
  }
}
