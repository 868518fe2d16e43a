import { z } from '@hono/zod-openapi';
import { limits } from './limits.ts';
import { Id, Instant } from './primitives.ts';

/** What `PushSubscription.toJSON()` gives in a browser. */
export const SavePushSubscription = z
  .strictObject({
    endpoint: z.string().min(1).max(limits.pushEndpointCharsMax),
    keys: z.strictObject({ p256dh: z.string().max(128), auth: z.string().max(64) }),
    expirationTime: z.number().nullable().optional(),
  })
  .openapi('SavePushSubscription');

/** A browser that gets push messages. The address itself is not given out again. */
export const PushSubscription = z
  .object({
    subscription_id: Id,
    /** The push service's host. */
    host: z.string(),
    created_at: Instant,
  })
  .openapi('PushSubscription');

export const PushSubscriptionList = z
  .object({ items: z.array(PushSubscription) })
  .openapi('PushSubscriptionList');

/** The key with which this shop signs (VAPID), base64url, for `applicationServerKey`. */
export const PushKey = z
  .object({
    public_key: z
      .string()
      .nullable()
      .openapi({ description: 'Null: this shop sends no push messages.' }),
  })
  .openapi('PushKey');
