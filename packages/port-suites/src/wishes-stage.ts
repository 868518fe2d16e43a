import type { Preferences } from '@livedrops/core/ports/preferences';
import type { PushSubscriptions } from '@livedrops/core/ports/push-subscriptions';
import type { Reminders } from '@livedrops/core/ports/reminders';

/** What people wish to be told and where, as one engine keeps it. */
export interface WishesStage {
  readonly preferences: Preferences;
  readonly pushSubscriptions: PushSubscriptions;
  readonly reminders: Reminders;
  /** Every difference between counts and rows; empty when they agree. */
  readonly differences: () => Promise<readonly unknown[]>;
  /** The same as a process finds it that starts after this one has ended. */
  readonly reopen: () => Promise<WishesStage>;
  readonly close: () => Promise<void>;
}

export type OpenWishes = () => Promise<WishesStage>;
