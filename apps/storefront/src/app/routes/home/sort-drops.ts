import type { Drop } from '../../../shared/api/wire.ts';

export interface HomeDrops {
  /** Selling, the next to end first; then those all in checkouts, whose units may return. */
  readonly live: readonly Drop[];
  /** The next to start first. */
  readonly upcoming: readonly Drop[];
  /** Sold out or ended, the latest first. */
  readonly gone: readonly Drop[];
}

const at = (instant: string) => Date.parse(instant);

/** When the last unit went, or the drop ended with units left. */
const goneAt = (drop: Drop) => at(drop.sold_out_time ?? drop.end_time);

const heldLast = ({ phase }: Drop) => (phase === 'live' ? 0 : 1);

/**
 * Sorts drops by how they stand now, whatever list they came in: the live feed changes a drop's phase before the lists
 * are read again.
 */
export function sortDrops(lists: readonly (readonly Drop[] | undefined)[]): HomeDrops {
  const byId = new Map<string, Drop>();
  for (const drop of lists.flatMap((list) => list ?? [])) {
    const known = byId.get(drop.drop_id);
    if (!known || known.stock_seq <= drop.stock_seq) byId.set(drop.drop_id, drop);
  }
  const live: Drop[] = [];
  const upcoming: Drop[] = [];
  const gone: Drop[] = [];
  for (const drop of byId.values()) {
    if (drop.phase === 'scheduled') upcoming.push(drop);
    else if (drop.phase === 'live') live.push(drop);
    else if (drop.phase === 'sold_out' && drop.stock_label === 'all_held') live.push(drop);
    else if (drop.phase !== 'cancelled') gone.push(drop);
  }
  return {
    live: live.sort((a, b) => heldLast(a) - heldLast(b) || at(a.end_time) - at(b.end_time)),
    upcoming: upcoming.sort((a, b) => at(a.start_time) - at(b.start_time)),
    gone: gone.sort((a, b) => goneAt(b) - goneAt(a)),
  };
}
