import type { Endpoints } from '@livedrops/contract/endpoints';
import { createDrop } from '@livedrops/core/drops/create-drop';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { fromInstant } from '../../wire/instant.ts';
import { readNewStock } from '../../wire/read-stock.ts';
import { toWireDrop } from '../../wire/to-wire-drop.ts';
import { fromWireMoney } from '../../wire/to-wire-parts.ts';
import { answerDrop } from './answer-drop.ts';

export function createCreateDrop({
  ctx,
  basePath,
}: RouteContext): Handler<Endpoints['createDrop']> {
  return async ({ actor, body }) => {
    const stock = readNewStock(body);
    if ('problem' in stock) return stock;
    const result = await createDrop(ctx, {
      actor,
      productId: brandId(body.product_id),
      startAt: fromInstant(body.start_time),
      endAt: fromInstant(body.end_time),
      price: body.price ? fromWireMoney(body.price) : null,
      perCustomerLimit: body.per_customer_limit,
      draft: body.draft,
      stock: stock.of,
    });
    if (!result.ok) return problemOf(result);
    const { drop } = result;
    const location = `${basePath}/drops/${drop.dropId}`;
    return answerDrop(201, toWireDrop(drop, ctx.clock.now()), { location });
  };
}
