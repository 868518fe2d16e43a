import type { Avatars } from '@livedrops/core/ports/avatars';
import { refuse } from '@livedrops/core/shared/refusal';
import { createBoundedQueue } from '../bounded-queue.ts';
import { type AvatarFiles, createAvatarFiles } from './avatar-files.ts';
import { makeSizes } from './make-sizes.ts';

/** One picture costs about 0.1 to 0.5 s of a core: a flood of them gets one core at most, and waits or comes back. */
const bounds = { atOnceMax: 1, waitingMax: 8 };
const retryAfterMs = 3_000;

/** Avatars in a folder of their own. */
export function openAvatars(dir: string): {
  readonly avatars: Avatars;
  readonly files: AvatarFiles;
} {
  const files = createAvatarFiles(dir);
  const queue = createBoundedQueue(bounds);
  return {
    files,
    avatars: {
      async make(creatorId, file) {
        const made = await (queue.run(() => makeSizes(file)) ??
          refuse('ledger.overloaded', { retryAfterMs }));
        return made.ok ? { ok: true, picture: await files.save(creatorId, made.sizes) } : made;
      },
      remove: (picture) => files.remove(picture),
      forget: (creatorId) => files.forget(creatorId),
    },
  };
}
