import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { describeAvatars } from '@livedrops/port-suites/avatars.suite';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openAvatars } from './avatars.ts';

const options = { widths: [96, 240], pixelsMax: 90_000 };
const newDir = () => mkdtempSync(join(tmpdir(), 'livedrops-avatars-'));

const square = (side: number, background: string) =>
  sharp({ create: { width: side, height: side, channels: 3, background } })
    .png()
    .toBuffer();

describeAvatars('the pictures of libvips', async () => {
  const dir = newDir();
  return {
    avatars: openAvatars({ dir, ...options }),
    pictures: [await square(300, '#c0562f'), await square(300, '#2f56c0')],
    tooLarge: await square(301, '#c0562f'),
    [Symbol.asyncDispose]: () => rm(dir, { recursive: true, force: true }),
  };
});

test('what a crash left half-written is not served, and goes with its creator', async () => {
  const dir = newDir();
  const avatars = openAvatars({ dir, ...options });
  const ondo = brandId<CreatorId>('ondo');
  await avatars.make(ondo, await square(120, '#c0562f'));
  const [name = ''] = readdirSync(dir);
  const half = `${name.slice(0, 16)}${'0'.repeat(16)}-96.webp.tmp`;
  writeFileSync(join(dir, half), 'half');
  expect(await avatars.read(half)).toBeNull();
  await avatars.forget(ondo);
  expect(readdirSync(dir)).toEqual([]);
  await rm(dir, { recursive: true });
});
