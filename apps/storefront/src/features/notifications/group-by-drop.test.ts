import { createScene } from '@livedrops/mocks/scenarios';
import { demoShopper, openingAt } from '@livedrops/mocks/world/create-world';
import { readInbox, toNotification } from '@livedrops/mocks/world/read-inbox';
import { expect, test } from 'vitest';
import { groupByDrop } from './group-by-drop.ts';

const world = createScene({ now: () => openingAt });
const entries = readInbox(world, demoShopper.userId).map((one) => toNotification(world, one));

test('each drop stands once, where its latest news is', () => {
  const groups = groupByDrop(entries);
  const drops = groups.map(({ latest }) => latest.drop.drop_id);
  expect(new Set(drops).size).toBe(drops.length);
  const times = groups.map(({ latest }) => latest.occurred_at);
  expect(times).toEqual(times.toSorted().toReversed());
  expect(groups.flatMap(({ latest, earlier }) => [latest, ...earlier])).toHaveLength(
    entries.length,
  );
});

test('knows what is unread of it, and the order that it is about', () => {
  const [cups] = groupByDrop(entries);
  expect(cups?.latest.drop.title).toMatch(/^Tidewater/);
  expect(cups?.unreadIds).toEqual([cups?.latest.notification_id]);
  expect(cups?.orderId).not.toBeNull();
  expect(cups?.earlier.map(({ kind }) => kind)).toEqual(['order.payment_declined', 'drop.started']);
});

test('knows the unit that is one’s own, until its money went back', () => {
  const groups = groupByDrop(entries);
  const unitOf = (title: RegExp) =>
    groups.find(({ latest }) => title.test(latest.drop.title))?.ownUnit;
  expect(unitOf(/^Tidewater/)).toBe(66);
  expect(unitOf(/^Hex pencils/)).toBeNull();
  expect(unitOf(/^Signal caps/)).toBeNull();
});

test('an entry that came on two pages stands once', () => {
  const [first] = entries;
  expect(first && groupByDrop([first, ...entries])).toEqual(groupByDrop(entries));
});
