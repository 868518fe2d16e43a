import type { Endpoints } from '@livedrops/contract/endpoints';
import { getDrop } from '@livedrops/core/drops/get-drop';
import { brandId } from '@livedrops/core/shared/ids';
import { calendarHeaders } from '../../calendar/calendar-headers.ts';
import { renderCalendar } from '../../calendar/render-calendar.ts';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetDropCalendar({
  ctx,
  origin,
}: RouteContext): Handler<Endpoints['getDropCalendar']> {
  return ({ params }) => {
    const found = getDrop(ctx, { actor: null, dropId: brandId(params.id) });
    if (!found.ok) return problemOf(found);
    const { drop } = found;
    const now = ctx.clock.now();
    const body = renderCalendar([drop], { name: drop.product.title, origin, now });
    return { status: 200, body, headers: calendarHeaders };
  };
}
