import type { ProductChange, ProductResult } from '../ports/catalog.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId, type ProductId } from '../shared/ids.ts';
import { refuse } from '../shared/refusal.ts';

interface UpdateProductInput {
  readonly actor: Actor;
  readonly productId: ProductId;
  readonly change: ProductChange;
  /** Null: whatever the version is. */
  readonly expectedVersion: number | null;
}

/** Changes a product of the actor's own. Announced drops keep the price they were announced with. */
export async function updateProduct(
  ctx: Pick<Context, 'catalog'>,
  input: UpdateProductInput,
): Promise<ProductResult<'actor.not_allowed' | 'product.not_found' | 'product.stale_version'>> {
  const { actor, ...command } = input;
  if (actor.role !== 'creator') return refuse('actor.not_allowed');
  return ctx.catalog.updateProduct({ ...command, creatorId: brandId(actor.userId) });
}
