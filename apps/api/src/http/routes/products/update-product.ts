import type { Endpoints } from '@livedrops/contract/endpoints';
import { updateProduct } from '@livedrops/core/catalog/update-product';
import { brandId } from '@livedrops/core/shared/ids';
import { readIfMatch } from '../../etag.ts';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toPicture } from '../../wire/to-picture.ts';
import { fromWireMoney } from '../../wire/to-wire-parts.ts';
import { toWireProduct } from '../../wire/to-wire-product.ts';
import { answerProduct } from './answer-product.ts';

export function createUpdateProduct({
  ctx,
  reads,
}: RouteContext): Handler<Endpoints['updateProduct']> {
  return async ({ actor, params, body, request }) => {
    const { price, images, title, description, category, hue } = body;
    const result = await updateProduct(ctx, {
      actor,
      productId: brandId(params.id),
      change: {
        ...(title !== undefined && { title }),
        ...(description !== undefined && { description }),
        ...(category !== undefined && { category }),
        ...(hue !== undefined && { hue }),
        ...(price && { price: fromWireMoney(price) }),
        ...(images && { images: images.map(toPicture) }),
      },
      expectedVersion: readIfMatch(request.header('if-match')),
    });
    if (!result.ok) return problemOf(result);
    reads.changes.forgetAll();
    return answerProduct(200, toWireProduct(result.product, ctx.clock.now()));
  };
}
