import type { LedgerTrouble } from '../ports/order-ledger.ts';
import type { PushSubscription } from '../ports/push-sender.ts';
import type { SavedPushSubscription } from '../ports/push-subscriptions.ts';
import type { Actor, Context } from '../shared/context.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

const perUserMax = 16;

/** The actor gets push messages in this browser from now on. What the address leads to is checked, and told to nobody. */
export async function savePushSubscription(
  ctx: Pick<Context, 'clock' | 'ids' | 'push' | 'pushSubscriptions'>,
  { actor, subscription }: { readonly actor: Actor; readonly subscription: PushSubscription },
): Promise<
  | { readonly ok: true; readonly subscription: SavedPushSubscription }
  | Refusal<'push.endpoint_refused' | 'push.too_many'>
  | LedgerTrouble
> {
  if (ctx.push === null) return refuse('push.endpoint_refused');
  if ((await ctx.push.sender.check(subscription)) !== null) return refuse('push.endpoint_refused');
  const { endpoint, p256dh, auth } = subscription;
  return ctx.pushSubscriptions.save(
    {
      subscriptionId: ctx.ids.next(),
      userId: actor.userId,
      endpoint,
      p256dh,
      auth,
      createdAt: ctx.clock.now(),
    },
    perUserMax,
  );
}
