import type {
  Follow,
  FollowGraph,
  FollowPage,
  FollowPageQuery,
  FollowPosition,
} from '@livedrops/core/ports/follow-graph';
import { brandId, type CreatorId, type UserId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import { selectFollowerCount } from './write-follows.ts';

type FollowReads = Omit<FollowGraph, 'follow' | 'unfollow'>;

interface FollowRow {
  readonly follower_id: string;
  readonly creator_id: string;
  readonly followed_at: number;
}

interface PageParameters {
  readonly owner: string;
  readonly at: number;
  readonly id: string;
  readonly rows: number;
}

/** After every position of the list: no instant is later, and no id comes after this one. */
const newest: FollowPosition = {
  followedAt: Number.MAX_SAFE_INTEGER,
  id: brandId<UserId>('\u{10ffff}'),
};

export function createFollowReads(reader: Database.Database): FollowReads {
  const countOf = selectFollowerCount(reader);
  const selectFollowed = reader
    .prepare<[string, string], string>(`
      SELECT creator_id FROM following
      WHERE follower_id = ? AND creator_id IN (SELECT value FROM json_each(?))`)
    .pluck();
  const followers = createPages(reader, {
    table: 'followers',
    owner: 'creator_id',
    other: 'follower_id',
  });
  const following = createPages(reader, {
    table: 'following',
    owner: 'follower_id',
    other: 'creator_id',
  });

  return {
    countFollowers: async (creatorId) => countOf(creatorId),
    async findFollowed(followerId, creatorIds) {
      const found = selectFollowed.all(followerId, JSON.stringify(creatorIds));
      return new Set(found.map((id) => brandId<CreatorId>(id)));
    },
    listFollowers: async ({ creatorId, ...page }) =>
      followers(creatorId, page, ({ followerId }) => followerId),
    listFollowing: async ({ followerId, ...page }) =>
      following(followerId, page, (follow) => follow.creatorId),
  };
}

interface List {
  readonly table: string;
  readonly owner: string;
  readonly other: string;
}

/** A page by the place of the last entry: the row values let the engine step into its tree there, at any depth. */
export const pageSql = ({ table, owner, other }: List) => `
  SELECT follower_id, creator_id, followed_at FROM ${table}
  WHERE ${owner} = @owner AND (followed_at, ${other}) < (@at, @id)
  ORDER BY followed_at DESC, ${other} DESC LIMIT @rows`;

function createPages(reader: Database.Database, list: List) {
  const select = reader.prepare<[PageParameters], FollowRow>(pageSql(list));

  return function readPage(
    ownerId: string,
    { after, limit }: FollowPageQuery,
    idOf: (follow: Follow) => FollowPosition['id'],
  ): FollowPage {
    const { followedAt: at, id } = after ?? newest;
    // One more than asked for tells whether anything comes after them.
    const rows = select.all({ owner: ownerId, at, id, rows: limit + 1 }).map(followFrom);
    const items = rows.slice(0, limit);
    const last = rows.length > limit ? items.at(-1) : undefined;
    return { items, next: last ? { followedAt: last.followedAt, id: idOf(last) } : null };
  };
}

const followFrom = (row: FollowRow): Follow => ({
  followerId: brandId<UserId>(row.follower_id),
  creatorId: brandId<CreatorId>(row.creator_id),
  followedAt: row.followed_at,
});
