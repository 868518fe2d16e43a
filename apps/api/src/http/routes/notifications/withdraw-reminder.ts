import type { Endpoints } from '@livedrops/contract/endpoints';
import { withdrawReminder } from '@livedrops/core/reminders/withdraw-reminder';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireReminder } from './to-wire-reminder.ts';

export function createWithdrawReminder({
  ctx,
}: RouteContext): Handler<Endpoints['withdrawReminder']> {
  return async ({ actor, params }) => {
    const result = await withdrawReminder(ctx, { actor, dropId: brandId(params.id) });
    return result.ok ? { status: 200, body: toWireReminder(result) } : problemOf(result);
  };
}
