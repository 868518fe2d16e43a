import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { describeFollowGraph, type FollowStage } from '@livedrops/port-suites/follow-graph.suite';
import Database from 'better-sqlite3';
import { expect, onTestFinished, test, vi } from 'vitest';
import { pageSql } from './follows/read-follows.ts';
import { follows } from './migrations/follows-0001.ts';
import { openFollowGraph } from './open-follow-graph.ts';

async function openFollowStage(): Promise<FollowStage> {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-follows-'));

  function openStage(): FollowStage {
    const { graph, check, close } = openFollowGraph({ file: join(folder, 'follows.db') });
    return {
      graph,
      differences: async () => check(),
      async reopen() {
        close();
        return openStage();
      },
      async close() {
        close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }

  return openStage();
}

describeFollowGraph('follow graph on SQLite', openFollowStage);

test('a page is found by stepping into its list, and nothing is sorted', () => {
  const db = new Database(':memory:');
  db.exec(follows.sql);
  const lists = [
    { table: 'followers', owner: 'creator_id', other: 'follower_id' },
    { table: 'following', owner: 'follower_id', other: 'creator_id' },
  ];
  for (const list of lists) {
    const plan = db.prepare(`EXPLAIN QUERY PLAN ${pageSql(list)}`);
    const steps = plan
      .all({ owner: 'x', at: 1, id: 'y', rows: 51 })
      .map((row) => JSON.stringify(row));
    expect(steps).toHaveLength(1);
    expect(steps[0]).toContain(`(${list.owner}=? AND (followed_at,${list.other})<(?,?))`);
  }
  db.close();
});

test('a thread beside the writer brings follows into the file, so that no commit has to', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-follows-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  const file = join(folder, 'follows.db');
  const checkpointWorker = new URL('checkpoint-worker.ts', import.meta.url);
  const { graph, close } = openFollowGraph({ file, checkpointWorker });
  onTestFinished(close);
  const creatorId = brandId<CreatorId>('ondo');
  for (let followedAt = 0; followedAt < 3; followedAt += 1) {
    await graph.follow({ followerId: brandId(`user-${followedAt}`), creatorId, followedAt });
  }
  /** Follows in the database file itself, without the log beside it. */
  const inFile = () => {
    copyFileSync(file, join(folder, 'copy.db'));
    const copy = new Database(join(folder, 'copy.db'));
    try {
      return copy.prepare<[], number>('SELECT count(*) FROM following').pluck().get() ?? 0;
    } catch {
      return 0;
    } finally {
      copy.close();
    }
  };
  await vi.waitFor(() => expect(inFile()).toBe(3), { timeout: 10_000, interval: 50 });
});
