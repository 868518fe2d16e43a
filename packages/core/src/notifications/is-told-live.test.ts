import { describe, expect, test } from 'vitest';
import { brandId, type CreatorId, type DropId, type UserId } from '../shared/ids.ts';
import { defaultPreferences } from './default-preferences.ts';
import { isToldLive, type LiveFact, type LiveWishes } from './is-told-live.ts';
import { type CreatorSetting, type NotificationKind, notificationKinds } from './notification.ts';

const creatorId = brandId<CreatorId>('ondo');
const dropId = brandId<DropId>('cups');
const nuno = brandId<UserId>('nuno');
const nothing: LiveWishes = {
  preferences: defaultPreferences,
  followed: new Map(),
  reminded: new Set(),
};
const following = (setting: CreatorSetting): LiveWishes => ({
  ...nothing,
  followed: new Map([[creatorId, setting]]),
});
const asked: LiveWishes = { ...nothing, reminded: new Set([dropId]) };
const about = (kind: string): LiveFact => ({ kind, creatorId, dropId, userId: null });
const heard = (wishes: LiveWishes) =>
  notificationKinds.filter((kind) => isToldLive(about(kind), wishes));

const dropNews: NotificationKind[] = [
  'drop.scheduled',
  'drop.started',
  'drop.rescheduled',
  'drop.cancelled',
];
const stockNews: NotificationKind[] = ['stock.low', 'drop.soldout', 'drop.restocked'];

describe('of a public fact', () => {
  test('a stranger is told nothing', () => {
    expect(heard(nothing)).toEqual([]);
  });

  test('a follower is told of the drop and its stock, and reminded of nothing unasked', () => {
    const own = heard(following('all')).filter((kind) => !kind.startsWith('order.'));
    expect(new Set(own)).toEqual(new Set([...dropNews, ...stockNews]));
  });

  test('who wants drops alone hears nothing of stock, and a muted creator is not heard', () => {
    const own = heard(following('only_drops')).filter((kind) => !kind.startsWith('order.'));
    expect(new Set(own)).toEqual(new Set(dropNews));
    expect(heard(following('muted')).filter((kind) => !kind.startsWith('order.'))).toEqual([]);
  });

  test('who asked is told what becomes of that drop, even of a muted creator', () => {
    const wishes = { ...following('muted'), reminded: asked.reminded };
    const expected = new Set([
      'drop.reminder',
      'drop.started',
      'drop.rescheduled',
      'drop.cancelled',
    ]);
    expect(new Set(heard(asked))).toEqual(expected);
    expect(new Set(heard(wishes).filter((kind) => !kind.startsWith('order.')))).toEqual(expected);
    const other = { ...about('drop.started'), dropId: brandId<DropId>('lamp') };
    expect(isToldLive(other, asked)).toBe(false);
  });
});

test('a kind that is switched off in the shop is told to nobody', () => {
  const { channels } = defaultPreferences;
  const off = { ...channels['drop.started'], live: false };
  const preferences = { quietHours: null, channels: { ...channels, 'drop.started': off } };
  const wishes = { ...following('all'), reminded: asked.reminded, preferences };
  expect(isToldLive(about('drop.started'), wishes)).toBe(false);
  expect(isToldLive(about('drop.cancelled'), wishes)).toBe(true);
});

test('an own order is told of whoever its creator is; what is no news never is', () => {
  const own = { ...about('order.confirmed'), userId: nuno, creatorId: null };
  expect(isToldLive(own, nothing)).toBe(true);
  for (const kind of ['order.held', 'stock.changed', 'drop.updated', 'drop.ended']) {
    expect(isToldLive(about(kind), following('all'))).toBe(false);
  }
});
