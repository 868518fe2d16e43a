import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  addressOf,
  letterCount,
  seedLetters,
  tellLetters,
  writtenAt,
} from './testing/told-letters.ts';

const child = join(import.meta.dirname, 'testing', 'letters-child.ts');
const folder = mkdtempSync(join(tmpdir(), 'livedrops-letters-'));
const seeded = join(folder, 'seeded');
beforeAll(async () => {
  mkdirSync(seeded);
  await seedLetters(seeded);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const everybody = new Set(Array.from({ length: letterCount }, (_, index) => addressOf(index)));

// In the first chunk; at its commit; when both files have it; in the next one; while mails go out.
test.each([50, 102, 103, 104, 180, 206, 300, 400, 560])(
  'killed before its write %i, it sends every letter about an account, and none again that was sent for sure',
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
    await tellLetters({
      folder: data,
      // What the dead process had claimed is due again.
      now: writtenAt + 61_000,
      async send({ to }) {
        after.push(to);
        return { type: 'sent' };
      },
    });
    expect(new Set([...before, ...after])).toEqual(everybody);
    expect(new Set(after).size).toBe(after.length);
    expect(new Set(before).size).toBe(before.length);
    // Only what was on its way when it died is sent again.
    expect(before.filter((to) => after.includes(to)).length).toBeLessThanOrEqual(8);
  },
);
