import type { Notification as WireNotification } from '@livedrops/contract/notifications';
import type { Notification } from '@livedrops/core/notifications/list-notifications';
import type { z } from 'zod';
import { toInstant } from './instant.ts';
import { toWireCreator } from './to-wire-creator.ts';
import { toWirePicture } from './to-wire-parts.ts';

/**
 * Guarantee of the cast: `facts` were made for the entry's kind by `toInboxEntry`, whose test holds each against the contract.
 */
export function toWireNotification({
  entry,
  drop,
}: Notification): z.infer<typeof WireNotification> {
  const { product } = drop;
  return {
    notification_id: entry.notificationId,
    kind: entry.kind,
    occurred_at: toInstant(entry.occurredAt),
    read: entry.read,
    creator: toWireCreator(drop.creator),
    drop: {
      drop_id: entry.dropId,
      title: product.title,
      hue: product.hue,
      picture: product.images[0] ? toWirePicture(product.images[0]) : null,
    },
    ...(entry.orderId !== null && { order_id: entry.orderId }),
    ...JSON.parse(entry.facts),
  } as z.infer<typeof WireNotification>;
}
