import type { Endpoints } from '@livedrops/contract/endpoints';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import { answerPremade } from '../../reads/answer-premade.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createListProducts({
  ctx,
  reads,
}: RouteContext): Handler<Endpoints['listProducts']> {
  return ({ query, request }) => {
    const { page, per_page, sort, category, state, q, price_min, price_max, creator_id } = query;
    const premade = reads.products.page({
      page,
      perPage: per_page,
      sort,
      ...(category?.length && { categories: category }),
      ...(state && { states: state }),
      ...(q?.trim() && { text: q.trim() }),
      ...(price_min !== undefined && { priceMinorMin: price_min }),
      ...(price_max !== undefined && { priceMinorMax: price_max }),
      ...(creator_id && { creatorId: brandId<CreatorId>(creator_id) }),
    });
    return answerPremade(premade, request, ctx.clock.now());
  };
}
