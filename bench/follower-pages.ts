import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFollowGraph } from '@livedrops/adapter-sqlite/open-follow-graph';
import type { FollowPosition } from '@livedrops/core/ports/follow-graph';
import { brandId, type CreatorId, type UserId } from '@livedrops/core/shared/ids';
import Database from 'better-sqlite3';
import type { BenchResult } from './bench-result.ts';
import { loadFollowers } from './load-followers.ts';
import { medianOf } from './median.ts';

const followers = 1_000_000;
const limit = 50;
const rounds = 9;
const readsPerRound = 200;
const gates = { deepAgainstFirst: 2, offsetAgainstDeep: 500 };
const creatorId = brandId<CreatorId>('creator-of-a-million');

/** P12: the last page of a million followers against the first, and against what OFFSET would cost. */
export async function run(): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-bench-'));
  const file = join(folder, 'follows.db');
  loadFollowers(file, creatorId, { count: followers });
  const { graph, check, close } = openFollowGraph({ file });
  const wrong = check();
  if (wrong.length > 0)
    throw new Error(`The loaded graph disagrees with itself: ${JSON.stringify(wrong)}`);
  const plain = new Database(file, { readonly: true });
  const offset = plain.prepare<[string, number, number]>(
    'SELECT follower_id, followed_at FROM followers WHERE creator_id = ? ORDER BY followed_at DESC, follower_id DESC LIMIT ? OFFSET ?',
  );
  const deep: FollowPosition = { followedAt: (limit + 1) * 1_000, id: brandId<UserId>('') };

  const page = (after: FollowPosition | null) => graph.listFollowers({ creatorId, after, limit });
  const times = { first: [0], deep: [0], offset: [0] };
  for (let round = 0; round <= rounds; round += 1) {
    const measured = {
      first: await measure(readsPerRound, () => page(null)),
      deep: await measure(readsPerRound, () => page(deep)),
      offset: await measure(1, async () => offset.all(creatorId, limit, followers - limit)),
    };
    // The first round warms the file's pages for all three.
    if (round === 0) Object.assign(times, { first: [], deep: [], offset: [] });
    else for (const kind of ['first', 'deep', 'offset'] as const) times[kind].push(measured[kind]);
  }
  const { items } = await page(deep);
  if (items.length !== limit) throw new Error(`The deep page has ${items.length} followers.`);
  plain.close();
  close();
  rmSync(folder, { recursive: true });
  return resultOf(medianOf(times.first), medianOf(times.deep), medianOf(times.offset));
}

/** Microseconds of one read. */
async function measure(reads: number, read: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now();
  for (let done = 0; done < reads; done += 1) await read();
  return (1_000 * (performance.now() - startedAt)) / reads;
}

function resultOf(first: number, deep: number, offset: number): BenchResult {
  const ratio = deep / first;
  const saved = offset / deep;
  return {
    id: 'P12',
    promise: 'a page of 50 followers at depth 1,000,000 against the first; OFFSET against it',
    rows: [
      { name: 'first page', value: first, unit: 'µs' },
      { name: 'last page', value: deep, unit: 'µs' },
      { name: 'with OFFSET', value: offset, unit: 'µs' },
      { name: 'OFFSET against the last page', value: saved, unit: '×' },
    ],
    ratio,
    gate: `≤ ${gates.deepAgainstFirst} and OFFSET ≥ ${gates.offsetAgainstDeep}×`,
    pass: ratio <= gates.deepAgainstFirst && saved >= gates.offsetAgainstDeep,
    rounds,
  };
}
