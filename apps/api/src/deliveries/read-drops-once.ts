import type { DropStore } from '@livedrops/core/ports/drop-store';

type Drops = Pick<DropStore, 'find'>;

/** Reads a drop once for all that is told of it within one turn of the event loop: a crowd is told of the same one. */
export function readDropsOnce(drops: Drops): Drops {
  const found = new Map<Parameters<Drops['find']>[0], ReturnType<Drops['find']>>();
  return {
    find(dropId) {
      if (found.has(dropId)) return found.get(dropId) ?? null;
      if (found.size === 0) setImmediate(() => found.clear());
      const drop = drops.find(dropId);
      found.set(dropId, drop);
      return drop;
    },
  };
}
