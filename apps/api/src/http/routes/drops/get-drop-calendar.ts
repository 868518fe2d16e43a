import type { Endpoints } from '@livedrops/contract/endpoints';
import { getDrop } from '@livedrops/core/drops/get-drop';
import { brandId } from '@livedrops/core/shared/ids';
import { answerCalendar } from '../../calendar/answer-calendar.ts';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetDropCalendar({
  ctx,
  origin,
}: RouteContext): Handler<Endpoints['getDropCalendar']> {
  return ({ params, request }) => {
    const found = getDrop(ctx, { actor: null, dropId: brandId(params.id) });
    if (!found.ok) return problemOf(found);
    const { drop } = found;
    return answerCalendar([drop], {
      request,
      name: drop.product.title,
      origin,
      now: ctx.clock.now(),
    });
  };
}
