import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId, type DropId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import type { Drop } from './drop.ts';

/** Reads one drop with its stock. A draft is found by its creator alone. */
export function getDrop(
  ctx: Pick<Context, 'drops'>,
  input: { readonly actor: Actor | null; readonly dropId: DropId },
): { readonly ok: true; readonly drop: Drop } | Refusal<'drop.not_found'> {
  const drop = ctx.drops.find(input.dropId);
  if (!drop) return refuse('drop.not_found');
  const own = input.actor && drop.creator.creatorId === brandId<CreatorId>(input.actor.userId);
  return drop.draft && !own ? refuse('drop.not_found') : { ok: true, drop };
}
