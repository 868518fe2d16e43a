import type { SavedPushSubscription } from '@livedrops/core/ports/push-subscriptions';
import { toInstant } from '../../wire/instant.ts';

/** The address is a capability to write to somebody's screen: only its host is told. */
export const toWirePushSubscription = (subscription: SavedPushSubscription) => ({
  subscription_id: subscription.subscriptionId,
  host: new URL(subscription.endpoint).host,
  created_at: toInstant(subscription.createdAt),
});
