import type { CreatorId } from '@livedrops/core/shared/ids';
import { brandId } from '@livedrops/core/shared/ids';
import type { Cursors } from '../cursors.ts';
import type { DropPosition, DropReads } from './drop-reads.ts';
import type { Premade } from './premade.ts';

export interface DropPageQuery {
  readonly phase: 'live' | 'upcoming' | 'ended';
  readonly limit: number;
  readonly creatorId?: CreatorId | undefined;
  readonly cursor?: string | undefined;
}

/** Pages of drops with their signed cursors; null: the cursor is not one of this list. */
export type DropPages = (query: DropPageQuery) => Premade | null;

export function createDropPages(drops: DropReads, cursors: Cursors): DropPages {
  return ({ phase, limit, creatorId, cursor }) => {
    const scope = `drops ${phase} ${creatorId ?? 'all'}`;
    const after = cursor === undefined ? undefined : cursors.open(scope, cursor);
    if (after === null) return null;
    return drops.list(
      {
        key: `${scope} ${limit} ${cursor ?? 'first'}`,
        phase,
        limit,
        ...(creatorId && { creatorId }),
        ...(after && { after: { at: after.at ?? 0, dropId: brandId(after.id) } }),
      },
      (next) => ({ next_cursor: next && cursors.seal(scope, toPosition(next)) }),
    );
  };
}

const toPosition = (next: DropPosition) => ({ at: next.at, id: next.dropId });
