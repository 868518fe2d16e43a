import type { ProductPage, ProductQuery } from '../ports/catalog.ts';
import type { Context } from '../shared/context.ts';

/** One page of announced products with the counts for each filter value; a page beyond the end is empty. */
export function listProducts(
  ctx: Pick<Context, 'catalog' | 'clock'>,
  input: Omit<ProductQuery, 'now'>,
): { readonly ok: true; readonly page: ProductPage } {
  return { ok: true, page: ctx.catalog.listProducts({ ...input, now: ctx.clock.now() }) };
}
