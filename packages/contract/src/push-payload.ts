import { z } from 'zod';
import { NotificationKind } from './notifications.ts';
import { Id } from './primitives.ts';

/** What the service worker is given; it makes the sentence in the reader's language. */
export const PushPayload = z.strictObject({
  /** A push that comes twice is shown once. */
  notification_id: Id,
  kind: NotificationKind,
  drop_id: Id,
  /** The product's name. */
  title: z.string(),
  /** The creator's. */
  creator: z.string(),
  /** The figures of the kind, under the names that `Notification` has them. */
  facts: z.record(z.string(), z.unknown()),
  /** Where a click leads: a path of the storefront. */
  url: z.string().regex(/^\/(?!\/)/),
});

export type PushPayload = z.infer<typeof PushPayload>;
