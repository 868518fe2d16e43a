import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeFollowGraph, type FollowStage } from '@livedrops/port-suites/follow-graph.suite';
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
