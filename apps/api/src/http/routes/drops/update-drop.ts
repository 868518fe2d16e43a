import type { Endpoints } from '@livedrops/contract/endpoints';
import { updateDrop } from '@livedrops/core/drops/update-drop';
import { brandId } from '@livedrops/core/shared/ids';
import { readIfMatch } from '../../etag.ts';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { fromInstant } from '../../wire/instant.ts';
import { readChangedStock } from '../../wire/read-stock.ts';
import { toWireDrop } from '../../wire/to-wire-drop.ts';
import { answerDrop } from './answer-drop.ts';

export function createUpdateDrop({ ctx }: RouteContext): Handler<Endpoints['updateDrop']> {
  return async ({ actor, params, body, request }) => {
    const stock = readChangedStock(body);
    if ('problem' in stock) return stock;
    const { start_time, end_time, per_customer_limit, draft } = body;
    const result = await updateDrop(ctx, {
      actor,
      dropId: brandId(params.id),
      change: {
        ...(start_time !== undefined && { startAt: fromInstant(start_time) }),
        ...(end_time !== undefined && { endAt: fromInstant(end_time) }),
        ...(per_customer_limit !== undefined && { perCustomerLimit: per_customer_limit }),
        ...(draft === false && { publish: true }),
        ...(stock.of !== undefined && { stock: stock.of }),
      },
      expectedVersion: readIfMatch(request.header('if-match')),
    });
    if (!result.ok) return problemOf(result);
    return answerDrop(200, toWireDrop(result.drop, ctx.clock.now()));
  };
}
