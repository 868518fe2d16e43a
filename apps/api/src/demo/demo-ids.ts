import type { Clock } from '@livedrops/core/ports/clock';
import type { Ids } from '@livedrops/core/ports/ids';
import { type Branded, brandId } from '@livedrops/core/shared/ids';

/** Blocks of fixed ids, so that links into the demo world outlive a new seed. */
const blocks = { creator: 1, product: 2, shopper: 3, buyer: 4, fan: 5 } as const;

/** The UUIDv7 of the nth thing of a kind in the demo world: the same on every machine. */
export function demoId<Id extends Branded<string>>(kind: keyof typeof blocks, index: number): Id {
  const block = blocks[kind].toString(16).padStart(3, '0');
  return brandId<Id>(`019b7000-0000-7${block}-8000-${index.toString(16).padStart(12, '0')}`);
}

/** UUIDv7s by a clock and a random source that repeat themselves; later ones sort after earlier ones. */
export function createSeedingIds(clock: Clock, random: () => number): Ids {
  let lastMs = 0;
  let count = 0;
  return {
    next<Id extends Branded<string>>(): Id {
      const nowMs = clock.now();
      count = nowMs > lastMs ? 0 : count + 1;
      lastMs = Math.max(nowMs, lastMs);
      // 12 bits count within a millisecond; a fuller one borrows from the next.
      const ms = (lastMs + (count >> 12)).toString(16).padStart(12, '0');
      const order = (count & 0xfff).toString(16).padStart(3, '0');
      const tail = Array.from({ length: 15 }, () => Math.floor(random() * 16).toString(16)).join(
        '',
      );
      return brandId<Id>(
        `${ms.slice(0, 8)}-${ms.slice(8)}-7${order}-8${tail.slice(0, 3)}-${tail.slice(3)}`,
      );
    },
  };
}
