import { describe, expect, test } from 'vitest';
import type { Follow, FollowGraph } from '../ports/follow-graph.ts';
import type { AskedReminder } from '../ports/reminders.ts';
import { brandId, type CreatorId, type DropId, type UserId } from '../shared/ids.ts';
import { defaultPreferences } from './default-preferences.ts';
import { findInboxScope } from './find-inbox-scope.ts';
import {
  type CreatorSetting,
  type NotificationKind,
  type NotificationPreferences,
  notificationKinds,
} from './notification.ts';

const userId = brandId<UserId>('nuno');
const creator = (n: number) => brandId<CreatorId>(`creator-${n}`);
const dropId = brandId<DropId>('cups');

interface Stage {
  /** The latest follow first. */
  readonly follows?: number;
  readonly settings?: readonly (readonly [CreatorId, CreatorSetting])[];
  readonly asked?: readonly AskedReminder[];
  readonly preferences?: NotificationPreferences;
}

function scopeOf({ follows = 1, settings = [], asked = [], preferences }: Stage) {
  const all: Follow[] = Array.from({ length: follows }, (_, n) => ({
    followerId: userId,
    creatorId: creator(n),
    followedAt: 9_000 - n,
  }));
  const listFollowing: FollowGraph['listFollowing'] = async ({ after, limit }) => {
    const start = after === null ? 0 : all.findIndex(({ creatorId }) => creatorId === after.id) + 1;
    const items = all.slice(start, start + limit);
    const last = items.at(-1);
    const isEnd = last === undefined || start + limit >= all.length;
    return { items, next: isEnd ? null : { followedAt: last.followedAt, id: last.creatorId } };
  };
  const ctx = {
    follows: { listFollowing },
    preferences: {
      find: async () => preferences ?? defaultPreferences,
      creatorSettings: async () => new Map(settings),
    },
    reminders: {
      listOfUser: async (_: UserId, limit: number) => asked.slice(0, limit),
    },
  };
  return findInboxScope(ctx, userId);
}

const drops: readonly NotificationKind[] = [
  'drop.scheduled',
  'drop.started',
  'drop.rescheduled',
  'drop.cancelled',
];
const stock: readonly NotificationKind[] = ['stock.low', 'drop.soldout', 'drop.restocked'];
const orders = notificationKinds.filter((kind) => kind.startsWith('order.'));

describe('a reader hears', () => {
  test.each<readonly [CreatorSetting, readonly NotificationKind[]]>([
    ['all', [...drops, ...stock]],
    ['only_drops', drops],
  ])('of a creator set to %s these kinds, from the follow on', async (setting, kinds) => {
    const { sources } = await scopeOf({ settings: [[creator(0), setting]] });
    expect(sources).toEqual([{ creatorId: creator(0), since: 9_000, kinds: new Set(kinds) }]);
  });

  test('nothing of a muted creator, but what they asked for of that creator’s drops', async () => {
    const asked = [{ userId, dropId, askedAt: 7 }];
    const { sources } = await scopeOf({ settings: [[creator(0), 'muted']], asked });
    expect(sources).toEqual([
      {
        dropId,
        since: 7,
        kinds: new Set(['drop.reminder', 'drop.started', 'drop.rescheduled', 'drop.cancelled']),
      },
    ]);
  });

  test('of their own orders always, whatever they follow', async () => {
    const { ownKinds, sources } = await scopeOf({ follows: 0 });
    expect(ownKinds).toEqual(new Set(orders));
    expect(sources).toEqual([]);
  });

  test.each(notificationKinds)('nothing of %s in the inbox when it is off there', async (kind) => {
    const off = { ...defaultPreferences.channels[kind], inbox: false };
    const preferences = {
      ...defaultPreferences,
      channels: { ...defaultPreferences.channels, [kind]: off },
    };
    const scope = await scopeOf({ preferences, asked: [{ userId, dropId, askedAt: 7 }] });
    const heard = scope.sources.flatMap(({ kinds }) => [...kinds]);
    expect([...heard, ...scope.ownKinds]).not.toContain(kind);
    const others = notificationKinds.filter((each) => each !== kind);
    expect(new Set([...heard, ...scope.ownKinds])).toEqual(new Set(others));
  });

  test('whatever is off elsewhere, and in their quiet hours: an inbox rings nobody', async () => {
    const silent = { inbox: true, live: false, push: false, mail: false };
    const channels = { ...defaultPreferences.channels, 'drop.started': silent };
    const quietHours = { startTime: '00:00', endTime: '23:59', timeZone: 'Europe/Lisbon' };
    const { sources } = await scopeOf({ preferences: { channels, quietHours } });
    expect(sources[0]?.kinds).toContain('drop.started');
  });

  test('of the two thousand creators they followed last, and of two hundred drops', async () => {
    const asked = Array.from({ length: 250 }, (_, n) => ({
      userId,
      dropId: brandId<DropId>(`drop-${n}`),
      askedAt: n,
    }));
    const { sources } = await scopeOf({ follows: 2_500, asked });
    const creators = sources.flatMap(({ creatorId }) => creatorId ?? []);
    expect(creators).toEqual(Array.from({ length: 2_000 }, (_, n) => creator(n)));
    expect(sources.length - creators.length).toBe(200);
  });
});
