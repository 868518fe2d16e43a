import type { Follow, FollowResult } from '@livedrops/core/ports/follow-graph';
import type Database from 'better-sqlite3';

type Pair = Pick<Follow, 'followerId' | 'creatorId'>;

export interface FollowWrites {
  readonly follow: (follow: Follow) => FollowResult;
  readonly unfollow: (pair: Pair) => FollowResult;
}

/** The two changes; each runs whole inside a transaction of its caller. */
export function createFollowWrites(writer: Database.Database): FollowWrites {
  const addFollowing = writer.prepare<[Follow]>(`
    INSERT INTO following (follower_id, creator_id, followed_at)
    VALUES (@followerId, @creatorId, @followedAt) ON CONFLICT DO NOTHING`);
  const addFollower = writer.prepare<[Follow]>(`
    INSERT INTO followers (creator_id, followed_at, follower_id)
    VALUES (@creatorId, @followedAt, @followerId)`);
  const dropFollowing = writer
    .prepare<[Pair], number>(`
      DELETE FROM following WHERE follower_id = @followerId AND creator_id = @creatorId
      RETURNING followed_at`)
    .pluck();
  const dropFollower = writer.prepare<[Follow]>(`
    DELETE FROM followers
    WHERE creator_id = @creatorId AND followed_at = @followedAt AND follower_id = @followerId`);
  const addToCount = writer.prepare<[string, number]>(`
    INSERT INTO follower_counts (creator_id, followers) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET followers = followers + excluded.followers`);
  const takeFromCount = writer.prepare<[string]>(
    'UPDATE follower_counts SET followers = followers - 1 WHERE creator_id = ?',
  );
  const selectCount = selectFollowerCount(writer);
  const answer = (changed: boolean, creatorId: string): FollowResult => ({
    ok: true,
    changed,
    followerCount: selectCount(creatorId),
  });

  return {
    follow(follow) {
      const changed = addFollowing.run(follow).changes === 1;
      if (changed) {
        addFollower.run(follow);
        addToCount.run(follow.creatorId, 1);
      }
      return answer(changed, follow.creatorId);
    },
    unfollow(pair) {
      const followedAt = dropFollowing.get(pair);
      if (followedAt !== undefined) {
        dropFollower.run({ ...pair, followedAt });
        takeFromCount.run(pair.creatorId);
      }
      return answer(followedAt !== undefined, pair.creatorId);
    },
  };
}

/** How many follow a creator; 0 for one whom nobody ever followed. */
export function selectFollowerCount(db: Database.Database): (creatorId: string) => number {
  const select = db
    .prepare<[string], number>('SELECT followers FROM follower_counts WHERE creator_id = ?')
    .pluck();
  return (creatorId) => select.get(creatorId) ?? 0;
}
