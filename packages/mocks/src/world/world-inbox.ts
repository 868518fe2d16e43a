import type { NotificationKind } from '@livedrops/contract/notifications';
import type { CreatorSetting, Notification, NotificationPreferences } from './wire.ts';

/** What an entry says, without whom and what it is about. */
export type NotificationFact = Notification extends infer One
  ? One extends Notification
    ? Omit<One, 'notification_id' | 'occurred_at' | 'read' | 'creator' | 'drop' | 'order_id'>
    : never
  : never;

/** One row of the inbox, however many people it is for. */
export interface WorldNotification {
  readonly notificationId: string;
  /** The only reader, or null: whoever follows the creator or asked for the drop. */
  readonly userId: string | null;
  readonly creatorId: string;
  readonly dropId: string;
  readonly orderId: string | null;
  readonly occurredAt: number;
  readonly fact: NotificationFact;
}

/** How far somebody came, as counts of rows, and what was read beyond that. */
export interface WorldMarks {
  seenRows: number;
  readRows: number;
  readonly readIds: Set<string>;
}

export interface WorldPushSubscription {
  readonly subscriptionId: string;
  readonly userId: string;
  readonly endpoint: string;
  readonly createdAt: number;
}

/** What people are told, and what they want to be. */
export interface WorldInbox {
  /** The earliest first. */
  readonly rows: WorldNotification[];
  /** By user. */
  readonly marks: Map<string, WorldMarks>;
  /** By user; who never said anything has the defaults. */
  readonly preferences: Map<string, NotificationPreferences>;
  /** By user, then creator; `all` unless said. */
  readonly creatorSettings: Map<string, Map<string, CreatorSetting>>;
  readonly pushSubscriptions: WorldPushSubscription[];
}

export function createInbox(): WorldInbox {
  return {
    rows: [],
    marks: new Map(),
    preferences: new Map(),
    creatorSettings: new Map(),
    pushSubscriptions: [],
  };
}

const everywhere = { inbox: true, live: true, push: true, mail: true };
const buzz = { inbox: true, live: true, push: true, mail: false };
const onScreen = { inbox: true, live: true, push: false, mail: false };

/** What holds until somebody says otherwise, as in the core. */
export const defaultKinds: Readonly<Record<NotificationKind, typeof everywhere>> = {
  'drop.scheduled': onScreen,
  'drop.reminder': buzz,
  'drop.started': buzz,
  'drop.rescheduled': everywhere,
  'drop.cancelled': everywhere,
  'stock.low': onScreen,
  'drop.soldout': onScreen,
  'drop.restocked': buzz,
  'order.confirmed': everywhere,
  'order.payment_declined': everywhere,
  'order.expired': buzz,
  'order.refunded': everywhere,
};
