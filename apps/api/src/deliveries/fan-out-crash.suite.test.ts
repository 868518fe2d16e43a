import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { crowd, endpointOf, seedCrowd, startedAt, tellCrowd } from './testing/told-crowd.ts';

const child = join(import.meta.dirname, 'testing', 'fan-out-child.ts');
const folder = mkdtempSync(join(tmpdir(), 'livedrops-fan-out-'));
const seeded = join(folder, 'seeded');
beforeAll(async () => {
  mkdirSync(seeded);
  await seedCrowd(seeded);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const everybody = new Set(Array.from({ length: crowd.browsers }, (_, index) => endpointOf(index)));

// While it is opened; in the first chunk; at its commit; before the place moves on; in a later one; while messages go out.
test.each([3, 60, 105, 107, 430, 900, 1_300])(
  'killed before its write %i, it goes on where it was and leaves nobody out',
  async (dieBefore) => {
    const data = join(folder, String(dieBefore));
    cpSync(seeded, data, { recursive: true });
    const { signal, stdout } = spawnSync(process.execPath, [child, data, String(dieBefore)], {
      encoding: 'utf8',
      timeout: 10_000,
      killSignal: 'SIGTERM',
    });
    expect(signal).toBe('SIGKILL');
    const before = stdout.split('\n').filter(Boolean);

    const after: string[] = [];
    await tellCrowd({
      folder: data,
      // What the dead process had claimed is due again.
      now: startedAt + 61_000,
      send: async ({ endpoint }) => {
        after.push(endpoint);
        return { type: 'sent' };
      },
    });
    expect(new Set([...before, ...after])).toEqual(everybody);
    expect(new Set(after).size).toBe(after.length);
    // Only what was on its way or not written down when it died is told again.
    expect(before.filter((endpoint) => after.includes(endpoint)).length).toBeLessThanOrEqual(128);
  },
);
