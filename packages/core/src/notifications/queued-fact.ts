import type { InboxEntry } from '../ports/inbox.ts';
import type { SubscriptionId } from '../shared/ids.ts';

/** As what somebody hears of a fact: who asked for a drop by name hears of it though its creator is muted. */
export type Listener = 'owner' | 'asker' | 'follower';

/** The payload of a queued delivery of one fact. Addresses are not in it: they are read when it is sent. */
export interface QueuedFact {
  readonly type: 'fact';
  readonly as: Listener;
  readonly entry: InboxEntry;
  /** Epoch ms; nobody is told of it any more from then on. */
  readonly expiresAt: number;
  /** It waits for the end of quiet hours. */
  readonly held: boolean;
  /** Browsers that are still to be told; of mails none. */
  readonly subscriptionIds: readonly SubscriptionId[];
}
