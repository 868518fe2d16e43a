import { setImmediate } from 'node:timers/promises';
import type { Drop } from '@livedrops/core/drops/drop';
import { brandId, type DropId } from '@livedrops/core/shared/ids';
import { sampleDrop } from '@livedrops/core/testing/samples';
import { expect, test } from 'vitest';
import { readDropsOnce } from './read-drops-once.ts';

const [cups, none] = [brandId<DropId>('cups'), brandId<DropId>('none')];

test('a drop is read once in a turn and anew in the next, and so is one that is not there', async () => {
  let drop: Drop = { ...sampleDrop(), dropId: cups };
  const asked: DropId[] = [];
  const drops = readDropsOnce({
    find(dropId) {
      asked.push(dropId);
      return dropId === cups ? drop : null;
    },
  });
  for (let reader = 0; reader < 3; reader += 1) {
    expect(drops.find(cups)).toBe(drop);
    expect(drops.find(none)).toBeNull();
  }
  expect(asked).toEqual([cups, none]);
  drop = { ...drop, endAt: drop.endAt + 1 };
  await setImmediate();
  expect(drops.find(cups)).toBe(drop);
  expect(asked).toEqual([cups, none, cups]);
});
