import type { NewProduct, ProductResult } from '../ports/catalog.ts';
import type { Actor, Context } from '../shared/context.ts';
import { brandId } from '../shared/ids.ts';
import { refuse } from '../shared/refusal.ts';

interface CreateProductInput {
  readonly actor: Actor;
  readonly product: Omit<NewProduct, 'productId' | 'creatorId'>;
}

/** Makes a product of the actor's own. It stays unseen by others until one of its drops is announced. */
export async function createProduct(
  ctx: Pick<Context, 'catalog' | 'ids'>,
  input: CreateProductInput,
): Promise<ProductResult<'actor.not_allowed'>> {
  if (input.actor.role !== 'creator') return refuse('actor.not_allowed');
  return ctx.catalog.createProduct({
    ...input.product,
    productId: ctx.ids.next(),
    creatorId: brandId(input.actor.userId),
  });
}
