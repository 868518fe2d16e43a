import type { PushPayload } from '@livedrops/contract/push-payload';
import type { Drop } from '@livedrops/core/drops/drop';
import type { NotificationKind } from '@livedrops/core/notifications/notification';
import type { InboxEntry } from '@livedrops/core/ports/inbox';
import type { PushMessage } from '@livedrops/core/ports/push-sender';
import { toNewsPath } from './to-news-path.ts';

/** What cannot wait for a phone to wake up by itself. */
const urgent: ReadonlySet<NotificationKind> = new Set([
  'drop.reminder',
  'drop.started',
  'drop.restocked',
  'order.payment_declined',
]);

const secondMs = 1_000;

/** A fact as the service worker gets it, kept by the push service no longer than it is news. */
export function toPushMessage(
  entry: InboxEntry,
  drop: Pick<Drop, 'product' | 'creator'>,
  ttlMs: number,
): PushMessage {
  const payload: PushPayload = {
    notification_id: entry.notificationId,
    kind: entry.kind,
    drop_id: entry.dropId,
    title: drop.product.title,
    creator: drop.creator.profileName,
    facts: JSON.parse(entry.facts),
    url: toNewsPath(entry),
  };
  const urgency = urgent.has(entry.kind) ? 'high' : 'normal';
  return { payload: JSON.stringify(payload), ttlMs: Math.max(secondMs, ttlMs), urgency };
}
