import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { lockDataDir } from './lock-data-dir.ts';

const folder = mkdtempSync(join(tmpdir(), 'livedrops-lock-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('one process has a data folder, and hands it on when it ends', () => {
  const dataDir = join(folder, 'new', 'data');
  const first = lockDataDir(dataDir);
  expect(() => lockDataDir(dataDir)).toThrow(/Another LiveDrops process uses the data folder/);
  first.release();
  lockDataDir(dataDir).release();
});
