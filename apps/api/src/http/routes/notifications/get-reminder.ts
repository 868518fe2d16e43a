import type { Endpoints } from '@livedrops/contract/endpoints';
import { getReminder } from '@livedrops/core/reminders/get-reminder';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireReminder } from './to-wire-reminder.ts';

export function createGetReminder({ ctx }: RouteContext): Handler<Endpoints['getReminder']> {
  return async ({ params, request }) => {
    const actor = await request.findSession();
    const result = await getReminder(ctx, { actor, dropId: brandId(params.id) });
    return result.ok ? { status: 200, body: toWireReminder(result) } : problemOf(result);
  };
}
