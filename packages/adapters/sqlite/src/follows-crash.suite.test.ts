import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { FollowGraph, FollowPosition } from '@livedrops/core/ports/follow-graph';
import type { CreatorId } from '@livedrops/core/shared/ids';
import { expect, onTestFinished, test } from 'vitest';
import { openFollowGraph } from './open-follow-graph.ts';
import { stormBursts, stormCreators } from './testing/follow-storm.ts';

const child = fileURLToPath(new URL('./testing/follows-child.ts', import.meta.url));

interface Wanted {
  readonly follows: boolean;
  readonly answered: boolean;
}

/** What each pair asked for last, and whether it was answered, of the bursts that had begun. */
function lastWords(answers: ReadonlySet<string>): Map<string, readonly Wanted[]> {
  const begun = new Set([...answers].map((answer) => Number(answer.split(' ')[0])));
  // The burst after the last one that was answered may have begun.
  const until = begun.size === 0 ? 0 : Math.max(...begun) + 1;
  const words = new Map<string, readonly Wanted[]>();
  for (const [burst, changes] of stormBursts.entries()) {
    if (burst > until) break;
    for (const [index, { followerId, creatorId, follows }] of changes.entries()) {
      const pair = `${followerId} ${creatorId}`;
      const answered = answers.has(`${burst} ${index}`);
      // An answer makes everything before it history; what was not answered may have happened or not.
      words.set(pair, [...(answered ? [] : (words.get(pair) ?? [])), { follows, answered }]);
    }
  }
  return words;
}

async function readFollowers(graph: FollowGraph, creatorId: CreatorId): Promise<string[]> {
  const found: string[] = [];
  let after: FollowPosition | null = null;
  do {
    const page = await graph.listFollowers({ creatorId, after, limit: 5 });
    found.push(...page.items.map(({ followerId }) => followerId));
    after = page.next;
  } while (after);
  return found;
}

// Within the first change; at its commit; between the trees of one change; between two bursts; near the end.
test.each([2, 3, 5, 40, 74, 75, 76, 200, 333, 500, 750, 1_000])(
  'killed before its write %i, every follow that was answered stands and every count is exact',
  async (dieBefore) => {
    const folder = mkdtempSync(join(tmpdir(), 'livedrops-follows-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'follows.db');
    const { signal, stdout } = spawnSync(process.execPath, [child, file, String(dieBefore)], {
      encoding: 'utf8',
    });
    expect(signal).toBe('SIGKILL');
    const words = lastWords(new Set(stdout.split('\n').filter(Boolean)));

    const { graph, check, close } = openFollowGraph({ file });
    onTestFinished(close);
    expect(check()).toEqual([]);
    for (const creatorId of stormCreators) {
      const followers = await readFollowers(graph, creatorId);
      expect(new Set(followers).size).toBe(followers.length);
      expect(await graph.countFollowers(creatorId)).toBe(followers.length);
      for (const [pair, wanted] of words) {
        const [followerId = '', whom] = pair.split(' ');
        if (whom !== creatorId) continue;
        const allowed = wanted.map(({ follows }) => follows);
        // Nobody follows before the first answer.
        if (!wanted.some(({ answered }) => answered)) allowed.push(false);
        expect(allowed, pair).toContain(followers.includes(followerId));
      }
    }
  },
);
