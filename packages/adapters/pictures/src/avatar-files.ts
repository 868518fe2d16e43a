import { hash, randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { open, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Picture } from '@livedrops/core/catalog/product';
import type { CreatorId } from '@livedrops/core/shared/ids';
import type { MadeSize } from './make-sizes.ts';

const nameOf = /^\/avatars\/([a-f0-9]{32})-\d+\.webp$/;
const servedName = /^[a-f0-9]{32}-\d+\.(?:webp|avif)$/;

/**
 * The sizes of every avatar as files. The first half of a name tells whose it is to whoever knows the creator, so that all
 * of one person can be removed; the second is new each time, so that bytes under a name never change.
 */
export function createAvatarFiles(dir: string, widths: readonly number[]) {
  mkdirSync(dir, { recursive: true });

  async function write(name: string, bytes: Uint8Array): Promise<void> {
    const temporary = join(dir, `${name}.tmp`);
    const file = await open(temporary, 'wx', 0o644);
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, join(dir, name));
  }

  async function removeStarting(stem: string): Promise<void> {
    const names = (await readdir(dir)).filter((name) => name.startsWith(stem));
    await Promise.all(names.map((name) => rm(join(dir, name), { force: true })));
  }

  return {
    /** Settles when the files are on the disk, names included. */
    async save(creatorId: CreatorId, sizes: readonly MadeSize[]): Promise<Picture> {
      const stem = ownStem(creatorId) + randomBytes(8).toString('hex');
      try {
        for (const { width, extension, bytes } of sizes) {
          await write(`${stem}-${width}.${extension}`, bytes);
        }
        await syncDir(dir);
      } catch (error) {
        await removeStarting(stem);
        throw error;
      }
      const side = Math.max(...widths);
      const url = `/avatars/${stem}-${side}.webp`;
      return { url, alt: '', width: side, height: side, widths: [...widths] };
    },
    async remove({ url }: Picture): Promise<void> {
      const [, stem] = nameOf.exec(url) ?? [];
      if (stem !== undefined) await removeStarting(`${stem}-`);
    },
    forget: (creatorId: CreatorId) => removeStarting(ownStem(creatorId)),
    /** Null: there is no such file. */
    async read(name: string): Promise<Buffer | null> {
      if (!servedName.test(name)) return null;
      return readFile(join(dir, name)).catch(noneIfMissing);
    },
  };
}

const ownStem = (creatorId: CreatorId) => hash('sha256', `avatar ${creatorId}`).slice(0, 16);

/** A new name is safe once its folder is. */
async function syncDir(dir: string): Promise<void> {
  const folder = await open(dir, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function noneIfMissing(error: unknown): null {
  if (error instanceof Error && Reflect.get(error, 'code') === 'ENOENT') return null;
  throw error;
}
