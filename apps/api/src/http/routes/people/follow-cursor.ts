import type { FollowPosition } from '@livedrops/core/ports/follow-graph';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import type { Cursors } from '../../cursors.ts';

/** Positions in lists of follows as clients carry them: signed, for one list of one account. */
export function followCursors(cursors: Cursors, scope: string) {
  return {
    /** Undefined: the cursor is not of this list. */
    open(cursor: string | undefined): FollowPosition | null | undefined {
      if (cursor === undefined) return null;
      const position = cursors.open(scope, cursor);
      if (position?.at === undefined) return undefined;
      return { followedAt: position.at, id: brandId<UserId>(position.id) };
    },
    seal: (next: FollowPosition | null) =>
      next && cursors.seal(scope, { at: next.followedAt, id: next.id }),
  };
}
