import { openingAt } from '@livedrops/mocks/world/create-world';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import { mustHave, type World, type WorldDrop } from '@livedrops/mocks/world/world';

const dayMs = 24 * 3_600_000;

interface Copied {
  /** Of the demo world: the copies sell the same product. */
  readonly drop: number;
  readonly copies: number;
  /** How many days lie between one copy and the next: into the future, or the past where it is negative. */
  readonly everyDays: number;
}

/** Gives the creator of a demo drop more of them, one after the other. */
export function putDrops(world: World, { drop, copies, everyDays }: Copied): void {
  const first = mustHave(world.drops, mockId('drop', drop));
  const windowMs = first.endAt - first.startAt;
  for (let count = 1; count <= copies; count += 1) {
    const dropId = mockId('drop', drop * 0x100 + count);
    const startAt = openingAt + count * everyDays * dayMs;
    const variants = first.variants.map((variant, index) => ({
      ...variant,
      variantId: mockId('variant', (drop * 0x100 + count) * 64 + index),
    }));
    const soldOutAt = first.soldOutAt && startAt + first.soldOutAt - first.startAt;
    const endAt = startAt + windowMs;
    const copy: WorldDrop = { ...first, dropId, startAt, endAt, soldOutAt, variants };
    world.drops.set(dropId, copy);
  }
}
