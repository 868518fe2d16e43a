import type { Channel, NotificationKind } from '../../shared/api/wire.ts';

interface KindLine {
  readonly kind: NotificationKind;
  readonly label: string;
}

/** Every kind of news, in the order of a drop's and an order's life. */
export const kindLines: readonly KindLine[] = [
  { kind: 'drop.scheduled', label: 'A drop is coming' },
  { kind: 'drop.reminder', label: 'A drop you asked for opens soon' },
  { kind: 'drop.started', label: 'A drop starts' },
  { kind: 'drop.rescheduled', label: 'A drop is moved' },
  { kind: 'drop.cancelled', label: 'A drop is called off' },
  { kind: 'stock.low', label: 'Few units are left' },
  { kind: 'drop.soldout', label: 'A drop sells out' },
  { kind: 'drop.restocked', label: 'Units come back' },
  { kind: 'order.confirmed', label: 'Your order is paid' },
  { kind: 'order.payment_declined', label: 'Your card is declined' },
  { kind: 'order.expired', label: 'Your hold ends' },
  { kind: 'order.refunded', label: 'Your money goes back' },
];

/** Where news reaches somebody, and what it is called in a table. */
export const channelHeads = [
  { channel: 'inbox', head: 'Inbox' },
  { channel: 'live', head: 'In the app' },
  { channel: 'push', head: 'Push' },
  { channel: 'mail', head: 'E-mail' },
] as const satisfies readonly { channel: Channel; head: string }[];
