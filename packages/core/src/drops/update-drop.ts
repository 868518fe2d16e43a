import type { DropChange, DropStore } from '../ports/drop-store.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId, type DropId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

interface UpdateDropInput {
  readonly actor: Actor;
  readonly dropId: DropId;
  readonly change: Omit<DropChange, 'stock'> & {
    /** New totals for each variant, or one number where the drop has one variant. */
    readonly stock?: number | NonNullable<DropChange['stock']>;
  };
  /** Null: whatever the version is. */
  readonly expectedVersion: number | null;
}

/** Changes a drop of the actor's own. What the window and the stock allow is judged where the change is written. */
export async function updateDrop(
  ctx: Pick<Context, 'drops'>,
  input: UpdateDropInput,
): Promise<Awaited<ReturnType<DropStore['update']>> | Refusal<'actor.not_allowed'>> {
  const { actor, dropId, expectedVersion } = input;
  if (actor.role !== 'creator') return refuse('actor.not_allowed');
  const creatorId = brandId<CreatorId>(actor.userId);
  const { stock, ...rest } = input.change;
  if (typeof stock !== 'number') {
    const change = stock === undefined ? rest : { ...rest, stock };
    return ctx.drops.update({ dropId, creatorId, change, expectedVersion });
  }
  const drop = ctx.drops.find(dropId);
  if (!drop || drop.creator.creatorId !== creatorId) return refuse('drop.not_found');
  const [only, second] = drop.variants;
  if (!only || second) return refuse('drop.stock_invalid');
  const change = { ...rest, stock: [{ variantId: only.variantId, stockCount: stock }] };
  return ctx.drops.update({ dropId, creatorId, change, expectedVersion });
}
