import type { Endpoints } from '@livedrops/contract/endpoints';
import { listCreatorCalendar } from '@livedrops/core/drops/list-creator-calendar';
import { brandId } from '@livedrops/core/shared/ids';
import { calendarHeaders } from '../../calendar/calendar-headers.ts';
import { renderCalendar } from '../../calendar/render-calendar.ts';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createGetCreatorCalendar({
  ctx,
  origin,
}: RouteContext): Handler<Endpoints['getCreatorCalendar']> {
  return ({ params }) => {
    const found = listCreatorCalendar(ctx, { creatorId: brandId(params.id) });
    if (!found.ok) return problemOf(found);
    const name = `${found.creator.profileName} on LiveDrops`;
    const body = renderCalendar(found.drops, { name, origin, now: ctx.clock.now() });
    return { status: 200, body, headers: calendarHeaders };
  };
}
