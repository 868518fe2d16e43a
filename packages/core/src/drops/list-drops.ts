import type { DropQuery } from '../ports/drop-store.ts';
import type { Context } from '../shared/context.ts';
import type { Drop } from './drop.ts';

type Position = NonNullable<DropQuery['after']>;

/** One page of announced drops of a phase. `next` continues it; null: this is the last page. */
export function listDrops(
  ctx: Pick<Context, 'clock' | 'drops'>,
  input: Omit<DropQuery, 'now'>,
): { readonly ok: true; readonly items: readonly Drop[]; readonly next: Position | null } {
  const query = { ...input, now: ctx.clock.now() };
  // One more than asked tells whether there is another page without counting them all.
  const found = ctx.drops.list({ ...query, limit: input.limit + 1 });
  const items = found.slice(0, input.limit);
  const last = items.at(-1);
  const next = found.length > input.limit && last ? positionOf(last, input.phase) : null;
  return { ok: true, items, next };
}

function positionOf(drop: Drop, phase: DropQuery['phase']): Position {
  const at = phase === 'upcoming' ? drop.startAt : drop.endAt;
  return { at, dropId: drop.dropId };
}
