import type { Endpoints } from '@livedrops/contract/endpoints';
import { createProduct } from '@livedrops/core/catalog/create-product';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toPicture } from '../../wire/to-picture.ts';
import { fromWireMoney } from '../../wire/to-wire-parts.ts';
import { toWireProduct } from '../../wire/to-wire-product.ts';
import { answerProduct } from './answer-product.ts';

export function createCreateProduct({
  ctx,
  reads,
  basePath,
}: RouteContext): Handler<Endpoints['createProduct']> {
  return async ({ actor, body }) => {
    const { title, description, category, hue } = body;
    const result = await createProduct(ctx, {
      actor,
      product: {
        title,
        description,
        category,
        hue,
        price: fromWireMoney(body.price),
        images: body.images.map(toPicture),
      },
    });
    if (!result.ok) return problemOf(result);
    reads.changes.forgetAll();
    const location = `${basePath}/products/${result.product.productId}`;
    return answerProduct(201, toWireProduct(result.product, ctx.clock.now()), { location });
  };
}
