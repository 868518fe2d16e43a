import type { Ids } from '@livedrops/core/ports/ids';
import { type Branded, brandId } from '@livedrops/core/shared/ids';

/** Ids that look like UUIDv7, grow, and are the same in every run. */
export function createFakeIds(): Ids {
  let made = 0;
  return {
    next<Id extends Branded<string>>() {
      made += 1;
      return brandId<Id>(`019aa7c4-8f00-7c1e-9a55-${made.toString(16).padStart(12, '0')}`);
    },
  };
}
