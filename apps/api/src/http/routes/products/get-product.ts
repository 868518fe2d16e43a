import type { Endpoints } from '@livedrops/contract/endpoints';
import { getProduct } from '@livedrops/core/catalog/get-product';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import { answerPremade } from '../../reads/answer-premade.ts';
import type { Call, Handler, Reply } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireProduct } from '../../wire/to-wire-product.ts';
import { answerProduct } from './answer-product.ts';

type Endpoint = Endpoints['getProduct'];

export function createGetProduct({ ctx, reads }: RouteContext): Handler<Endpoint> {
  return (call) => {
    const premade = reads.products.find(brandId(call.params.id));
    if (!premade) return findOwn(call);
    return answerPremade(premade, call.request, ctx.clock.now());
  };

  async function findOwn({ params, request }: Call<Endpoint>): Promise<Reply<Endpoint>> {
    const actor = await request.findSession();
    const result = getProduct(ctx, { actor, productId: brandId(params.id) });
    if (!result.ok) return problemOf(result);
    return answerProduct(200, toWireProduct(result.product, ctx.clock.now()));
  }
}
