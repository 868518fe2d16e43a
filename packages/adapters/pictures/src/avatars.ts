import type { Avatars } from '@livedrops/core/ports/avatars';
import { createBoundedQueue } from '@livedrops/core/shared/bounded-queue';
import { refuse } from '@livedrops/core/shared/refusal';
import { createAvatarFiles } from './avatar-files.ts';
import { makeSizes, type SizeOptions } from './make-sizes.ts';

export interface AvatarOptions extends SizeOptions {
  /** Where the files are; made when it is not there. */
  readonly dir: string;
}

/** One picture costs about 0.1 to 0.5 s of a core: a flood of them gets one core at most, and waits or comes back. */
const bounds = { atOnceMax: 1, waitingMax: 8 };
const retryAfterMs = 3_000;

/** Avatars made by libvips, in a folder of their own. */
export function openAvatars({ dir, ...options }: AvatarOptions): Avatars {
  const files = createAvatarFiles(dir, options.widths);
  const queue = createBoundedQueue(bounds);
  return {
    async make(creatorId, file) {
      const made = await (queue.run(() => makeSizes(file, options)) ??
        refuse('ledger.overloaded', { retryAfterMs }));
      return made.ok ? { ok: true, picture: await files.save(creatorId, made.sizes) } : made;
    },
    remove: (picture) => files.remove(picture),
    forget: (creatorId) => files.forget(creatorId),
    read: (name) => files.read(name),
  };
}
