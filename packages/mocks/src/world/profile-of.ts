import { creatorSettingOf } from './read-inbox.ts';
import type { World } from './world.ts';

export const findFollow = (world: World, followerId: string, creatorId: string) =>
  world.follows.find(
    (follow) => follow.followerId === followerId && follow.creatorId === creatorId,
  );

/** A profile as this reader sees it; null where there is none. */
export function profileOf(world: World, creatorId: string, readerId: string | null) {
  const creator = world.creators.get(creatorId);
  if (!creator) return null;
  return {
    ...creator,
    bio: world.bios.get(creatorId) ?? '',
    follower_count: world.follows.filter((follow) => follow.creatorId === creatorId).length,
    following: readerId !== null && findFollow(world, readerId, creatorId) !== undefined,
    setting: readerId === null ? null : creatorSettingOf(world, readerId, creatorId),
  };
}
