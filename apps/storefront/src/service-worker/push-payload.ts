import type { NotificationKind } from '../shared/api/wire.ts';

/** What the shop sends to a browser; the contract's `PushPayload`. */
export interface PushPayload {
  readonly notification_id: string;
  readonly kind: NotificationKind;
  readonly drop_id: string;
  /** The product's name. */
  readonly title: string;
  /** The creator's. */
  readonly creator: string;
  /** The figures of the kind, under the names that the inbox has them. */
  readonly facts: Readonly<Record<string, unknown>>;
  /** Where a click leads: a path of this shop. */
  readonly url: string;
}
