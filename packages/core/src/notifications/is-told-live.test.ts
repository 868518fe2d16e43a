import { describe, expect, test } from 'vitest';
import { defaultPreferences } from './default-preferences.ts';
import { isToldLive, type LiveReader } from './is-told-live.ts';
import { type CreatorSetting, type NotificationKind, notificationKinds } from './notification.ts';

const stranger: LiveReader = {
  preferences: defaultPreferences,
  creatorSetting: null,
  asked: false,
};
const following = (creatorSetting: CreatorSetting): LiveReader => ({ ...stranger, creatorSetting });
const asker: LiveReader = { ...stranger, asked: true };
const about = (kind: string) => ({ kind, isOwn: false });
const isPublic = (kind: NotificationKind) => !kind.startsWith('order.');
const heard = (reader: LiveReader) =>
  new Set(notificationKinds.filter((kind) => isPublic(kind) && isToldLive(about(kind), reader)));

const dropNews: NotificationKind[] = [
  'drop.scheduled',
  'drop.started',
  'drop.rescheduled',
  'drop.cancelled',
];
const stockNews: NotificationKind[] = ['stock.low', 'drop.soldout', 'drop.restocked'];

const askedNews: NotificationKind[] = [
  'drop.reminder',
  'drop.started',
  'drop.rescheduled',
  'drop.cancelled',
];

describe('of a public fact', () => {
  test('a stranger is told nothing', () => {
    expect(heard(stranger)).toEqual(new Set());
  });

  test('a follower is told of the drop and its stock, and reminded of nothing unasked', () => {
    expect(heard(following('all'))).toEqual(new Set([...dropNews, ...stockNews]));
  });

  test('who wants drops alone hears nothing of stock, and a muted creator is not heard', () => {
    expect(heard(following('only_drops'))).toEqual(new Set(dropNews));
    expect(heard(following('muted'))).toEqual(new Set());
  });

  test('who asked is told what becomes of that drop, even of a muted creator', () => {
    expect(heard(asker)).toEqual(new Set(askedNews));
    expect(heard({ ...following('muted'), asked: true })).toEqual(new Set(askedNews));
    expect(heard({ ...following('all'), asked: true })).toEqual(
      new Set([...dropNews, ...stockNews, ...askedNews]),
    );
  });
});

test('a kind that is switched off in the shop is told to nobody', () => {
  const { channels } = defaultPreferences;
  const off = { ...channels['drop.started'], live: false };
  const preferences = { quietHours: null, channels: { ...channels, 'drop.started': off } };
  const reader = { ...following('all'), asked: true, preferences };
  expect(isToldLive(about('drop.started'), reader)).toBe(false);
  expect(isToldLive(about('drop.cancelled'), reader)).toBe(true);
});

test('an own order is told of, whoever its creator is; what is no news never is', () => {
  expect(isToldLive({ kind: 'order.confirmed', isOwn: true }, stranger)).toBe(true);
  expect(isToldLive({ kind: 'order.held', isOwn: true }, stranger)).toBe(false);
  for (const kind of ['stock.changed', 'drop.updated', 'drop.ended']) {
    expect(isToldLive(about(kind), following('all'))).toBe(false);
  }
});
