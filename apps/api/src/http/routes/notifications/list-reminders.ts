import type { Endpoints } from '@livedrops/contract/endpoints';
import { listReminders } from '@livedrops/core/reminders/list-reminders';
import type { Handler } from '../../reply.ts';
import type { RouteContext } from '../../route-context.ts';

export function createListReminders({ ctx }: RouteContext): Handler<Endpoints['listReminders']> {
  return async ({ actor }) => {
    const drops = await listReminders(ctx, { actor });
    return { status: 200, body: { drop_ids: drops.map(({ dropId }) => dropId) } };
  };
}
