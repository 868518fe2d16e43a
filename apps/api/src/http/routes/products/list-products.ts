import type { Endpoints } from '@livedrops/contract/endpoints';
import { answerPremade } from '../../reads/answer-premade.ts';
import { toProductQuery } from '../../reads/to-product-query.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createListProducts({
  ctx,
  reads,
}: RouteContext): Handler<Endpoints['listProducts']> {
  return ({ query, request }) =>
    answerPremade(reads.products.page(toProductQuery(query)), request, ctx.clock.now());
}
