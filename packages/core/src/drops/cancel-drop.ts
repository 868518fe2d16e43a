import type { DropResult } from '../ports/drop-store.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId, type DropId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

/** Calls a drop of the actor's own off: running holds end, confirmed orders stay. */
export async function cancelDrop(
  ctx: Pick<Context, 'drops'>,
  input: { readonly actor: Actor; readonly dropId: DropId },
): Promise<DropResult<'drop.not_found' | 'drop.ended'> | Refusal<'actor.not_allowed'>> {
  if (input.actor.role !== 'creator') return refuse('actor.not_allowed');
  const creatorId = brandId<CreatorId>(input.actor.userId);
  return ctx.drops.cancel({ dropId: input.dropId, creatorId });
}
