import type { CreatorId, UserId } from '../shared/ids.ts';
import type { LedgerTrouble } from './order-ledger.ts';

/** One person who follows one creator. */
export interface Follow {
  readonly followerId: UserId;
  readonly creatorId: CreatorId;
  /** Epoch ms. */
  readonly followedAt: number;
}

/** The place of the last entry that was read: the next page begins after it. */
export interface FollowPosition {
  readonly followedAt: number;
  readonly id: UserId | CreatorId;
}

export interface FollowPage {
  /** The latest follow first. */
  readonly items: readonly Follow[];
  /** Null: nothing comes after these. */
  readonly next: FollowPosition | null;
}

export interface FollowPageQuery {
  /** Null: from the latest follow on. */
  readonly after: FollowPosition | null;
  /** How many at most. */
  readonly limit: number;
}

export type FollowResult =
  | {
      readonly ok: true;
      /** False: it was so already. */
      readonly changed: boolean;
      /** Of the creator, with this change. */
      readonly followerCount: number;
    }
  | LedgerTrouble;

/**
 * Who follows whom. It knows nothing of profiles or rights: use cases check those.
 * Pages cost the same at any depth; counts are exact, whatever runs beside.
 */
export interface FollowGraph {
  /** A repeat keeps the first instant. */
  follow(follow: Follow): Promise<FollowResult>;
  unfollow(pair: Pick<Follow, 'followerId' | 'creatorId'>): Promise<FollowResult>;
  countFollowers(creatorId: CreatorId): Promise<number>;
  /** Which of the creators the person follows. */
  findFollowed(
    followerId: UserId,
    creatorIds: readonly CreatorId[],
  ): Promise<ReadonlySet<CreatorId>>;
  listFollowing(query: FollowPageQuery & { readonly followerId: UserId }): Promise<FollowPage>;
  listFollowers(query: FollowPageQuery & { readonly creatorId: CreatorId }): Promise<FollowPage>;
}
