import type { Clock } from '@livedrops/core/ports/clock';
import type { Ids } from '@livedrops/core/ports/ids';
import { type Branded, brandId } from '@livedrops/core/shared/ids';

/** So many ids fit into one millisecond before the next one is borrowed from. */
const perMs = 4096;

const version = 0x7000;

function timeText(atMs: number): string {
  const hex = atMs.toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}

/** UUIDv7s that sort as they were made, also within a millisecond and when the clock is set back. */
export function createIds(clock: Clock): Ids {
  let lastMs = 0;
  let count = 0;
  // Written when the millisecond moves: an id costs 0.4 µs instead of 1, and an order takes two.
  let time = timeText(0);
  return {
    next<Id extends Branded<string>>(): Id {
      const nowMs = clock.now();
      if (nowMs > lastMs) {
        lastMs = nowMs;
        count = 0;
        time = timeText(lastMs);
      } else {
        count += 1;
        if (count === perMs) {
          lastMs += 1;
          count = 0;
          time = timeText(lastMs);
        }
      }
      const versionAndOrder = (version + count).toString(16);
      // The variant and all that is random, from the platform's own generator.
      const tail = crypto.randomUUID().slice(19);
      return brandId<Id>(`${time}-${versionAndOrder}-${tail}`);
    },
  };
}
