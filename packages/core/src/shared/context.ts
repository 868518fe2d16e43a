import type { Forgetter } from '../leaving/forgetter.ts';
import type { ZoneOffset } from '../notifications/zone-offset.ts';
import type { AccountAccess } from '../ports/account-access.ts';
import type { AccountBook } from '../ports/account-book.ts';
import type { AccountSessions } from '../ports/account-sessions.ts';
import type { Accounts, Role } from '../ports/accounts.ts';
import type { Avatars } from '../ports/avatars.ts';
import type { Catalog } from '../ports/catalog.ts';
import type { Clock } from '../ports/clock.ts';
import type { DropStore } from '../ports/drop-store.ts';
import type { FollowGraph } from '../ports/follow-graph.ts';
import type { Ids } from '../ports/ids.ts';
import type { Inbox } from '../ports/inbox.ts';
import type { OrderLedger } from '../ports/order-ledger.ts';
import type { Passkeys } from '../ports/passkeys.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import type { Preferences } from '../ports/preferences.ts';
import type { PushSender } from '../ports/push-sender.ts';
import type { PushSubscriptions } from '../ports/push-subscriptions.ts';
import type { Reminders } from '../ports/reminders.ts';
import type { UserSignals } from '../ports/user-signals.ts';
import type { UserId } from './ids.ts';

/** Who asks. */
export interface Actor {
  readonly userId: UserId;
  readonly role: Role;
}

/** Everything a use case may reach; each takes only the part it names. */
export interface Context {
  readonly clock: Clock;
  readonly ids: Ids;
  readonly ledger: OrderLedger;
  readonly drops: DropStore;
  readonly catalog: Catalog;
  readonly follows: FollowGraph;
  readonly inbox: Inbox;
  readonly preferences: Preferences;
  readonly pushSubscriptions: PushSubscriptions;
  readonly reminders: Reminders;
  /** Null: this shop sends no push messages. */
  readonly push: Push | null;
  readonly zoneOffset: ZoneOffset;
  readonly signals: UserSignals;
  readonly payments: PaymentProvider;
  readonly accounts: Accounts;
  readonly accountBook: AccountBook;
  readonly accountAccess: AccountAccess;
  readonly accountSessions: AccountSessions;
  readonly passkeys: Passkeys;
  readonly avatars: Avatars;
  /** Every place that keeps something of people, for those who leave. */
  readonly forgetters: readonly Forgetter[];
  readonly settings: Settings;
}

export interface Push {
  readonly sender: PushSender;
  /** What browsers check our messages by, base64url. */
  readonly publicKey: string;
}

export interface Settings {
  /** How long a new hold runs, and how much one extension adds. */
  readonly holdTtlMs: number;
  /** How long a buyer's request waits for the payment provider before it answers "not known yet". */
  readonly paymentTimeoutMs: number;
  /** How long a silent payment is looked up before it is called off. */
  readonly paymentCallOffMs: number;
}
