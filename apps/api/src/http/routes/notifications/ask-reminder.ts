import type { Endpoints } from '@livedrops/contract/endpoints';
import { askReminder } from '@livedrops/core/reminders/ask-reminder';
import { brandId } from '@livedrops/core/shared/ids';
import { problemOf } from '../../problem.ts';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';
import { toWireReminder } from './to-wire-reminder.ts';

export function createAskReminder({ ctx }: RouteContext): Handler<Endpoints['askReminder']> {
  return async ({ actor, params }) => {
    const result = await askReminder(ctx, { actor, dropId: brandId(params.id) });
    return result.ok ? { status: 200, body: toWireReminder(result) } : problemOf(result);
  };
}
