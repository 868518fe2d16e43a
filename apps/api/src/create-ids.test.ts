import { Id } from '@livedrops/contract/primitives';
import { expect, test } from 'vitest';
import { createIds } from './create-ids.ts';

test('ids are UUIDv7 of the contract, and sort as they were made', () => {
  let now = 1_795_000_000_000;
  const ids = createIds({ now: () => now });
  const made: string[] = [];
  for (let count = 0; count < 10_000; count += 1) {
    made.push(ids.next());
    if (count === 5_000) now -= 3_600_000;
    if (count === 7_000) now += 7_200_000;
  }
  expect(made.toSorted()).toEqual(made);
  expect(new Set(made).size).toBe(made.length);
  for (const id of made.slice(0, 100)) expect(Id.safeParse(id).success).toBe(true);
});
