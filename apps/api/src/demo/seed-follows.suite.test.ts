import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openFollowGraph } from '@livedrops/adapter-sqlite/open-follow-graph';
import type { FollowGraph } from '@livedrops/core/ports/follow-graph';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { only } from '@livedrops/core/testing/only';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { demoCreators } from './catalogue/creators.ts';
import { demoId } from './demo-ids.ts';
import { demoShopper } from './demo-users.ts';
import { planFollows } from './plan-follows.ts';
import { seedFollows } from './seed-follows.ts';

const now = Date.UTC(2026, 10, 22, 20);
/** Far more than a seed takes: a busy machine must not fail it. */
const seedMsMax = 30_000;
const folder = mkdtempSync(join(tmpdir(), 'livedrops-follows-'));
const file = join(folder, 'data', 'follows.db');
const creatorId = (index: number) => brandId<CreatorId>(demoId('creator', index));

beforeAll(async () => {
  const openFollows = (draft: string) => openFollowGraph({ file: draft });
  expect(await seedFollows({ file, now, openFollows })).toBe('seeded');
  expect(await seedFollows({ file, now, openFollows })).toBe('kept');
}, seedMsMax);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the crowd of each creator is counted, and the file agrees with itself', async () => {
  const { graph, check, close } = openFollowGraph({ file });
  const planned = Map.groupBy(planFollows(now), (follow) => follow.creatorId);
  for (const index of demoCreators.keys()) {
    const id = creatorId(index);
    expect(await graph.countFollowers(id)).toBe(planned.get(id)?.length);
  }
  expect(await graph.countFollowers(creatorId(0))).toBe(18_204);
  expect(check()).toEqual([]);
  close();
});

test('the shopper follows three creators, and nobody follows from the future', async () => {
  const { graph, close } = openFollowGraph({ file });
  const creators = [...demoCreators.keys()].map(creatorId);
  expect((await graph.findFollowed(demoShopper.userId, creators)).size).toBe(3);
  expect(planFollows(now).every(({ followedAt }) => followedAt < now)).toBe(true);
  close();
});

test('a graph that refuses for a moment is asked again; one that is broken leaves no file', async () => {
  const answers = { calls: 0 };
  const followed = { ok: true, changed: true, followerCount: 1 } as const;
  const busy = { ok: false, code: 'ledger.overloaded' } as const;
  const graphOf = (follow: FollowGraph['follow']) => () => ({
    graph: only<FollowGraph>({ follow }),
    close: () => undefined,
  });
  const follow = vi.fn<FollowGraph['follow']>(async () => {
    answers.calls += 1;
    return answers.calls % 5_000 === 0 ? busy : followed;
  });
  const other = join(folder, 'other.db');
  // Nothing was written, so there is nothing to move: what counts is that everybody was asked for.
  await expect(seedFollows({ file: other, now, openFollows: graphOf(follow) })).rejects.toThrow();
  expect(answers.calls).toBeGreaterThan(planFollows(now).length);
  const broken = graphOf(async () => ({ ok: false, code: 'ledger.outcome_unknown' }));
  await expect(seedFollows({ file: other, now, openFollows: broken })).rejects.toThrow('written');
  expect(existsSync(other)).toBe(false);
});
