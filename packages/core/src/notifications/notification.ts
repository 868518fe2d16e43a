/** What a reader can be told of. The wire has the same names. */
export const notificationKinds = [
  'drop.scheduled',
  'drop.reminder',
  'drop.started',
  'drop.rescheduled',
  'drop.cancelled',
  'stock.low',
  'drop.soldout',
  'drop.restocked',
  'order.confirmed',
  'order.payment_declined',
  'order.expired',
  'order.refunded',
] as const;

export type NotificationKind = (typeof notificationKinds)[number];

/** Where a fact is told: each can be switched off, kind by kind. */
export const channels = ['inbox', 'live', 'push', 'mail'] as const;

export type Channel = (typeof channels)[number];

/** What a reader wants to hear of one creator. `only_drops`: that a drop comes, moves, starts or is off; not its stock. */
export type CreatorSetting = 'all' | 'only_drops' | 'muted';

/** A span of each local day, from `startTime` up to and without `endTime`, both "HH:MM"; over midnight when it starts later. */
export interface QuietHours {
  readonly startTime: string;
  readonly endTime: string;
  /** IANA name, checked when it was saved. */
  readonly timeZone: string;
}

export interface NotificationPreferences {
  readonly channels: Readonly<Record<NotificationKind, Readonly<Record<Channel, boolean>>>>;
  readonly quietHours: QuietHours | null;
}
