import type { Actor, Context } from '../shared/context.ts';
import { brandId, type CreatorId, type ProductId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';
import type { Product } from './product.ts';

/** Reads one product. Before any of its drops is announced, its creator alone finds it. */
export function getProduct(
  ctx: Pick<Context, 'catalog' | 'clock'>,
  input: { readonly actor: Actor | null; readonly productId: ProductId },
): { readonly ok: true; readonly product: Product } | Refusal<'product.not_found'> {
  const found = ctx.catalog.findProduct(input.productId, ctx.clock.now());
  if (!found) return refuse('product.not_found');
  const { product, announced } = found;
  const own = input.actor && product.creator.creatorId === brandId<CreatorId>(input.actor.userId);
  return announced || own ? { ok: true, product } : refuse('product.not_found');
}
