import { expect, test, vi } from 'vitest';
import type { Creator } from '../catalog/product.ts';
import type { Catalog } from '../ports/catalog.ts';
import type { FollowGraph } from '../ports/follow-graph.ts';
import type { Preferences } from '../ports/preferences.ts';
import type { UserSignals } from '../ports/user-signals.ts';
import { brandId, type CreatorId } from '../shared/ids.ts';
import { only } from '../testing/only.ts';
import { buyer, clock, creator, now } from '../testing/samples.ts';
import { followCreator } from './follow-creator.ts';
import { getCreator } from './get-creator.ts';
import { listFollowers } from './list-followers.ts';
import { listFollowing } from './list-following.ts';
import { unfollowCreator } from './unfollow-creator.ts';

const creatorId = brandId<CreatorId>(creator.userId);
const ondo: Creator = {
  creatorId,
  handle: 'ondo',
  profileName: 'Studio Ondo',
  bio: 'Stoneware from one small kiln.',
  hue: 38,
  avatar: null,
};
const catalog = only<Catalog>({ findCreator: (id) => (id === creatorId ? ondo : null) });
const untouched = only<FollowGraph>({});
const silent = only<UserSignals>({});
const changed = async (is: boolean) => ({ ok: true, changed: is, followerCount: 1 }) as const;
const listening = () => ({ publish: vi.fn<UserSignals['publish']>(), subscribe: () => () => {} });
const follower = { actor: buyer, userId: buyer.userId, creatorId };
const first = { after: null, limit: 10 };

test('a follow is written with its instant, in the name of who asks', async () => {
  const follow = vi.fn<FollowGraph['follow']>(() => changed(true));
  const ctx = { catalog, clock, follows: only<FollowGraph>({ follow }), signals: listening() };
  await followCreator(ctx, follower);
  expect(follow).toHaveBeenCalledWith({ followerId: buyer.userId, creatorId, followedAt: now });
});

test('an unfollow takes back the own follow alone', async () => {
  const unfollow = vi.fn<FollowGraph['unfollow']>(() => changed(true));
  const ctx = { catalog, follows: only<FollowGraph>({ unfollow }), signals: listening() };
  await unfollowCreator(ctx, follower);
  expect(unfollow).toHaveBeenCalledWith({ followerId: buyer.userId, creatorId });
});

test.each([true, false])(
  'open windows are told of what changed, not of a repeat: %s',
  async (is) => {
    const signals = listening();
    const follows = only<FollowGraph>({ follow: () => changed(is), unfollow: () => changed(is) });
    await followCreator({ catalog, clock, follows, signals }, follower);
    await unfollowCreator({ catalog, follows, signals }, follower);
    const told = { kind: 'wishes.changed', userId: buyer.userId };
    expect(signals.publish.mock.calls).toEqual(is ? [[told], [told]] : []);
  },
);

test.each([
  ['in another’s name', { ...follower, userId: creator.userId }, 'actor.not_allowed'],
  ['oneself', { actor: creator, userId: creator.userId, creatorId }, 'follow.self'],
  [
    'somebody who is no creator',
    { ...follower, creatorId: brandId<CreatorId>('nobody') },
    'creator.not_found',
  ],
] as const)('nobody follows %s, and nothing is written', async (_, input, code) => {
  const ctx = { catalog, clock, follows: untouched, signals: silent };
  expect(await followCreator(ctx, input)).toMatchObject({ ok: false, code });
});

test('nobody unfollows in another’s name, or a creator who is none', async () => {
  const ctx = { catalog, follows: untouched, signals: silent };
  const foreign = { ...follower, userId: creator.userId };
  expect(await unfollowCreator(ctx, foreign)).toMatchObject({ code: 'actor.not_allowed' });
  const nobody = { ...follower, creatorId: brandId<CreatorId>('nobody') };
  expect(await unfollowCreator(ctx, nobody)).toMatchObject({ code: 'creator.not_found' });
});

test('the list of whom one follows is one’s own, and leaves out who is gone', async () => {
  const gone = brandId<CreatorId>('gone');
  const items = [gone, creatorId].map((id) => ({
    followerId: buyer.userId,
    creatorId: id,
    followedAt: now,
  }));
  const follows = only<FollowGraph>({ listFollowing: async () => ({ items, next: null }) });
  const preferences = only<Preferences>({
    creatorSettings: async () => new Map([[creatorId, 'muted' as const]]),
  });
  const own = { actor: buyer, userId: buyer.userId, ...first };
  expect(await listFollowing({ catalog, follows, preferences }, own)).toEqual({
    ok: true,
    items: [{ creator: ondo, followedAt: now, setting: 'muted' }],
    next: null,
  });
  const foreign = { ...own, userId: creator.userId };
  expect(await listFollowing({ catalog, follows, preferences }, foreign)).toMatchObject({
    code: 'actor.not_allowed',
  });
});

test('a creator’s followers are read by that creator alone', async () => {
  const follows = only<FollowGraph>({ listFollowers: async () => ({ items: [], next: null }) });
  const own = { actor: creator, creatorId, ...first };
  expect(await listFollowers({ follows }, own)).toEqual({ ok: true, items: [], next: null });
  for (const actor of [
    buyer,
    { ...buyer, role: 'creator' },
    { ...creator, role: 'user' },
  ] as const) {
    const foreign = { ...own, actor };
    expect(await listFollowers({ follows: untouched }, foreign)).toMatchObject({
      code: 'actor.not_allowed',
    });
  }
});

test('a profile tells the count to all, and the own follow to who is signed in', async () => {
  const follows = only<FollowGraph>({
    countFollowers: async () => 18_204,
    findFollowed: async () => new Set([creatorId]),
  });
  const preferences = only<Preferences>({
    creatorSettings: async () => new Map([[creatorId, 'muted']]),
  });
  const unasked = only<Preferences>({});
  const guest = { actor: null, creatorId };
  expect(await getCreator({ catalog, follows, preferences: unasked }, guest)).toEqual({
    ok: true,
    creator: ondo,
    followerCount: 18_204,
    following: false,
    setting: null,
  });
  const shopper = { actor: buyer, creatorId };
  expect(await getCreator({ catalog, follows, preferences }, shopper)).toMatchObject({
    following: true,
    setting: 'muted',
  });
  const nobody = { actor: buyer, creatorId: brandId<CreatorId>('nobody') };
  expect(
    await getCreator({ catalog, follows: untouched, preferences: unasked }, nobody),
  ).toMatchObject({
    code: 'creator.not_found',
  });
});
