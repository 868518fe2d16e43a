import { expect, test } from 'vitest';
import type { Follow, FollowGraph } from '../ports/follow-graph.ts';
import { brandId, type CreatorId, type DropId, type UserId } from '../shared/ids.ts';
import { defaultPreferences } from './default-preferences.ts';
import { readLiveWishes } from './read-live-wishes.ts';

const userId = brandId<UserId>('nuno');
const creator = (n: number) => brandId<CreatorId>(`creator-${n}`);
const dropId = brandId<DropId>('cups');

function stores(follows: number) {
  const all: Follow[] = Array.from({ length: follows }, (_, n) => ({
    followerId: userId,
    creatorId: creator(n),
    followedAt: follows - n,
  }));
  const listFollowing: FollowGraph['listFollowing'] = async ({ after, limit }) => {
    const start = after === null ? 0 : all.findIndex(({ creatorId }) => creatorId === after.id) + 1;
    const items = all.slice(start, start + limit);
    const last = items.at(-1);
    const next =
      last && start + limit < all.length
        ? { followedAt: last.followedAt, id: last.creatorId }
        : null;
    return { items, next };
  };
  return {
    follows: { listFollowing },
    preferences: {
      find: async () => defaultPreferences,
      creatorSettings: async () => new Map([[creator(1), 'muted' as const]]),
    },
    reminders: { listOfUser: async () => [{ userId, dropId, askedAt: 1 }] },
  };
}

test('a reader’s wishes are whom they follow, with its setting, and what they asked for', async () => {
  const wishes = await readLiveWishes(stores(2), userId);
  expect(wishes).toEqual({
    preferences: defaultPreferences,
    followed: new Map([
      [creator(0), 'all'],
      [creator(1), 'muted'],
    ]),
    reminded: new Set([dropId]),
  });
});

test('who follows thousands hears those they followed last', async () => {
  const { followed } = await readLiveWishes(stores(2_500), userId);
  expect(followed.size).toBe(2_000);
  expect(followed.has(creator(1_999))).toBe(true);
  expect(followed.has(creator(2_000))).toBe(false);
});
