import type { SubscriptionId, UserId } from '../shared/ids.ts';
import type { Refusal } from '../shared/refusal.ts';
import type { LedgerTrouble } from './order-ledger.ts';
import type { PushSubscription } from './push-sender.ts';

export interface SavedPushSubscription extends PushSubscription {
  readonly subscriptionId: SubscriptionId;
  readonly userId: UserId;
  /** Epoch ms. */
  readonly createdAt: number;
}

/** The browsers that people get push messages in. */
export interface PushSubscriptions {
  /**
   * An address belongs to one person: saved by another it changes hands, for it is the same browser. Saved again by the same
   * it keeps its id and takes the new keys. The count is checked in the same transaction.
   */
  save(
    subscription: SavedPushSubscription,
    perUserMax: number,
  ): Promise<
    | { readonly ok: true; readonly subscription: SavedPushSubscription }
    | Refusal<'push.too_many'>
    | LedgerTrouble
  >;
  list(userId: UserId): Promise<readonly SavedPushSubscription[]>;
  /** For a chunk of readers; who has none is left out. */
  findMany(
    userIds: readonly UserId[],
  ): Promise<ReadonlyMap<UserId, readonly SavedPushSubscription[]>>;
  /** Only the owner's; anything else changes nothing. */
  delete(
    userId: UserId,
    subscriptionId: SubscriptionId,
  ): Promise<{ readonly ok: true } | LedgerTrouble>;
  forgetUser(userId: UserId): Promise<{ readonly ok: true } | LedgerTrouble>;
}
