import type { Clock } from '@livedrops/core/ports/clock';
import type { Ids } from '@livedrops/core/ports/ids';
import { type Branded, brandId } from '@livedrops/core/shared/ids';

/** So many ids fit into one millisecond before the next one is borrowed from. */
const perMs = 4096;

/** UUIDv7s that sort as they were made, also within a millisecond and when the clock is set back. */
export function createIds(clock: Clock): Ids {
  let lastMs = 0;
  let count = 0;
  return {
    next<Id extends Branded<string>>(): Id {
      const nowMs = clock.now();
      if (nowMs > lastMs) {
        lastMs = nowMs;
        count = 0;
      } else {
        count += 1;
        if (count === perMs) {
          lastMs += 1;
          count = 0;
        }
      }
      const ms = lastMs.toString(16).padStart(12, '0');
      const order = count.toString(16).padStart(3, '0');
      // The variant and all that is random, from the platform's own generator.
      const tail = crypto.randomUUID().slice(19);
      return brandId<Id>(`${ms.slice(0, 8)}-${ms.slice(8)}-7${order}-${tail}`);
    },
  };
}
