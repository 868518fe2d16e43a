import type { ProductQuery as WireQuery } from '@livedrops/contract/products';
import type { ProductQuery } from '@livedrops/core/ports/catalog';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import type { z } from 'zod';

/** What a query string asks the catalogue for. */
export function toProductQuery(query: z.output<typeof WireQuery>): Omit<ProductQuery, 'now'> {
  const { page, per_page, sort, category, state, q, price_min, price_max, creator_id } = query;
  return {
    page,
    perPage: per_page,
    sort,
    ...(category?.length && { categories: category }),
    ...(state && { states: state }),
    ...(q?.trim() && { text: q.trim() }),
    ...(price_min !== undefined && { priceMinorMin: price_min }),
    ...(price_max !== undefined && { priceMinorMax: price_max }),
    ...(creator_id && { creatorId: brandId<CreatorId>(creator_id) }),
  };
}
