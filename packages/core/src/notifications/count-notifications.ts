import type { InboxCounts } from '../ports/inbox.ts';
import type { Context } from '../shared/context.ts';
import type { UserId } from '../shared/ids.ts';
import { findInboxScope } from './find-inbox-scope.ts';

/** How much of somebody's inbox they have not read, and not seen. */
export async function countNotifications(
  ctx: Pick<Context, 'follows' | 'inbox' | 'preferences' | 'reminders'>,
  userId: UserId,
): Promise<InboxCounts> {
  return ctx.inbox.count(await findInboxScope(ctx, userId));
}
