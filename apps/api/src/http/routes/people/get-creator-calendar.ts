import type { Endpoints } from '@livedrops/contract/endpoints';
import { listCreatorCalendar } from '@livedrops/core/drops/list-creator-calendar';
import { brandId } from '@livedrops/core/shared/ids';
import { answerCalendar } from '../../calendar/answer-calendar.ts';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetCreatorCalendar({
  ctx,
  origin,
}: RouteContext): Handler<Endpoints['getCreatorCalendar']> {
  return ({ params, request }) => {
    const found = listCreatorCalendar(ctx, { creatorId: brandId(params.id) });
    if (!found.ok) return problemOf(found);
    return answerCalendar(found.drops, {
      request,
      name: `${found.creator.profileName} on LiveDrops`,
      origin,
      now: ctx.clock.now(),
    });
  };
}
