import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { createFakeIds } from '@livedrops/port-suites/fake-ids';
import { expect, onTestFinished, test } from 'vitest';
import { openDeliveries } from './open-deliveries.ts';
import { tellDeliveries, toldDeliveries } from './testing/tell-deliveries.ts';

const child = fileURLToPath(new URL('./testing/deliveries-child.ts', import.meta.url));

// In the first chunk; at its commit; between two chunks; within a claim; between telling and completing; near the end.
test.each([2, 60, 102, 103, 150, 260, 275, 300, 480, 1200])(
  'killed before its write %i, it loses nothing and tells nobody twice who was told for sure',
  async (dieBefore) => {
    const folder = mkdtempSync(join(tmpdir(), 'livedrops-deliveries-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const file = join(folder, 'deliveries.db');
    const { signal, stdout } = spawnSync(process.execPath, [child, file, String(dieBefore)], {
      encoding: 'utf8',
    });
    expect(signal).toBe('SIGKILL');
    const before = stdout.split('\n').filter(Boolean);

    const clock = createFakeClock();
    clock.advance(30_000);
    const { queue, close } = openDeliveries({ file, clock, ids: createFakeIds() });
    onTestFinished(close);
    const after: string[] = [];
    await tellDeliveries(queue, (userId) => after.push(userId));

    const everybody = toldDeliveries.map(({ userId }): string => userId);
    expect(new Set([...before, ...after])).toEqual(new Set(everybody));
    expect(new Set(after).size).toBe(after.length);
    // Only the one that was told when the process died could not say so.
    expect(before.filter((userId) => after.includes(userId)).length).toBeLessThanOrEqual(1);
    expect(await queue.counts()).toEqual({ waiting: 0, parked: 0 });
  },
);
