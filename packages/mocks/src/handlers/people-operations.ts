import { findFollow, profileOf } from '../world/profile-of.ts';
import { creatorSettingOf } from '../world/read-inbox.ts';
import { toCalendar } from '../world/to-calendar.ts';
import { instant } from '../world/to-wire.ts';
import { mustHave, type WorldFollow } from '../world/world.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Operation } from './operation.ts';

interface FollowList {
  readonly list: string;
  readonly cursor: string | undefined;
  readonly limit: number;
}

/** One page, the latest first; null when the cursor is of another list. */
function pageOf(follows: readonly WorldFollow[], { list, cursor, limit }: FollowList) {
  const start = readCursor(list, cursor);
  if (start === null) return null;
  const end = start + limit;
  return {
    items: follows.toReversed().slice(start, end),
    next_cursor: end < follows.length ? writeCursor(list, end) : null,
  };
}

export const getCreator: Operation<'getCreator'> = ({ world, params, userId }) => {
  const body = profileOf(world, params.id, userId);
  return body ? { status: 200, body } : { problem: 'creator-not-found' };
};

export const listFollowers: Operation<'listFollowers'> = ({ world, params, query, userId }) => {
  if (params.id !== userId || !world.creators.has(userId)) return { problem: 'not-allowed' };
  const own = world.follows.filter(({ creatorId }) => creatorId === userId);
  const page = pageOf(own, { list: `followers-${userId}`, ...query, cursor: query.cursor });
  if (!page) return { problem: 'cursor-invalid' };
  const items = page.items.map(({ followerId, followedAt }) => ({
    user_id: followerId,
    followed_at: instant(followedAt),
  }));
  return { status: 200, body: { ...page, items } };
};

export const listFollowing: Operation<'listFollowing'> = ({ world, params, query, userId }) => {
  if (params.id !== userId) return { problem: 'not-allowed' };
  const own = world.follows.filter(({ followerId }) => followerId === userId);
  const page = pageOf(own, { list: `following-${userId}`, ...query, cursor: query.cursor });
  if (!page) return { problem: 'cursor-invalid' };
  const items = page.items.map(({ creatorId, followedAt }) => ({
    creator: mustHave(world.creators, creatorId),
    followed_at: instant(followedAt),
    setting: creatorSettingOf(world, userId, creatorId),
  }));
  return { status: 200, body: { ...page, items } };
};

export const followCreator: Operation<'followCreator'> = ({ world, params, userId }) => {
  if (params.id !== userId) return { problem: 'not-allowed' };
  if (params.creatorId === userId) return { problem: 'cannot-follow-self' };
  if (!world.creators.has(params.creatorId)) return { problem: 'creator-not-found' };
  if (!findFollow(world, userId, params.creatorId)) {
    const { creatorId } = params;
    world.follows.push({ followerId: userId, creatorId, followedAt: world.now() });
  }
  return { status: 204 };
};

export const unfollowCreator: Operation<'unfollowCreator'> = ({ world, params, userId }) => {
  if (params.id !== userId) return { problem: 'not-allowed' };
  if (!world.creators.has(params.creatorId)) return { problem: 'creator-not-found' };
  const follow = findFollow(world, userId, params.creatorId);
  if (follow) world.follows.splice(world.follows.indexOf(follow), 1);
  return { status: 204 };
};

export const getCreatorCalendar: Operation<'getCreatorCalendar'> = ({ world, params }) => {
  if (!world.creators.has(params.id)) return { problem: 'creator-not-found' };
  const drops = [...world.drops.values()].filter(
    ({ creatorId, draft, endAt }) => creatorId === params.id && !draft && endAt > world.now(),
  );
  return { status: 200, body: toCalendar(world, drops) };
};
