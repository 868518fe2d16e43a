import type { FollowGraph } from '@livedrops/core/ports/follow-graph';
import { brandId, type CreatorId, type UserId } from '@livedrops/core/shared/ids';

export interface StormChange {
  readonly followerId: UserId;
  readonly creatorId: CreatorId;
  readonly follows: boolean;
}

export const stormCreators = ['ondo', 'brume', 'kiosk'].map((name) => brandId<CreatorId>(name));
const people = Array.from({ length: 24 }, (_, index) => brandId<UserId>(`user-${index}`));

/**
 * Forty bursts. In each, everybody follows or leaves one creator at once: whom, and which of the two, comes round in an
 * uneven order, so that many changes are repeats.
 */
export const stormBursts: readonly (readonly StormChange[])[] = Array.from(
  { length: 40 },
  (_, burst) =>
    people.flatMap((followerId, index) => {
      const creatorId = stormCreators[(burst + index) % stormCreators.length];
      return creatorId ? [{ followerId, creatorId, follows: (burst * 7 + index * 3) % 5 < 3 }] : [];
    }),
);

/** Sends burst after burst; `onAnswer` hears of each change once the graph has answered it. */
export async function raiseStorm(
  graph: FollowGraph,
  onAnswer: (burst: number, index: number) => void,
): Promise<void> {
  for (const [burst, changes] of stormBursts.entries()) {
    await Promise.all(
      changes.map(async ({ follows, ...pair }, index) => {
        const answer = follows
          ? await graph.follow({ ...pair, followedAt: burst })
          : await graph.unfollow(pair);
        if (answer.ok) onAnswer(burst, index);
      }),
    );
  }
}
