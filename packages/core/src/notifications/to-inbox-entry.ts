import type { Drop } from '../drops/drop.ts';
import type { Order } from '../orders/order.ts';
import type { InboxEntry } from '../ports/inbox.ts';
import type { CommittedEvent } from '../ports/outbox.ts';
import type { CreatorId } from '../shared/ids.ts';
import { type NotificationKind, notificationKinds } from './notification.ts';

/** What the event is about, as it is when the event is taken in: a moment after it was committed. */
export interface EventSubject {
  readonly drop: Drop;
  /** The order of a private event. */
  readonly order: Order | null;
}

type FactsOf = (subject: EventSubject, event: CommittedEvent) => object | null;

// oxlint-disable-next-line no-restricted-globals -- writes a given instant, reads no clock.
const instant = (at: number) => new Date(at).toISOString();
const starts: FactsOf = ({ drop }) => ({ start_time: instant(drop.startAt) });
const paid: FactsOf = ({ order }) =>
  order && { paid: { amount: order.total.amountMinor, currency: order.total.currency } };
const nothing: FactsOf = () => ({});

/** The figures of each kind's sentence, in wire form. Null: what the event tells of is not there, and neither is the news. */
const facts: Readonly<Record<NotificationKind, FactsOf>> = {
  'drop.scheduled': starts,
  'drop.reminder': starts,
  'drop.started': ({ drop }) => ({ stock_count: drop.stockCount }),
  'drop.rescheduled': starts,
  'drop.cancelled': nothing,
  'stock.low': ({ drop }, { payload }) => ({ remaining: remainingIn(payload) ?? drop.remaining }),
  'drop.soldout': ({ drop }, { occurredAt }) => ({
    sold_out_after_ms: Math.max(0, occurredAt - drop.startAt),
  }),
  'drop.restocked': ({ drop }) => ({ remaining: drop.remaining }),
  'order.confirmed': (subject, event) => {
    const { order } = subject;
    if (!order) return null;
    const [unit = null] = order.unitNumbers;
    return { ...paid(subject, event), unit_no: unit, stock_count: order.editionSize };
  },
  'order.payment_declined': ({ order }) =>
    order && { hold_expires_at: instant(order.holdExpiresAt) },
  'order.expired': ({ order }) => order && {},
  'order.refunded': paid,
};

const kinds: ReadonlySet<string> = new Set(notificationKinds);

/** Whether the event is news to somebody, and not only a figure or a step that screens follow. */
export const isNews = (kind: string): kind is NotificationKind => kinds.has(kind);

/** The entry that tells of the event, or null when it is news to nobody. */
export function toInboxEntry(event: CommittedEvent, subject: EventSubject): InboxEntry | null {
  const { kind } = event;
  if (!isNews(kind)) return null;
  const told = facts[kind](subject, event);
  if (told === null) return null;
  return {
    notificationId: event.eventId,
    seq: event.seq,
    kind,
    creatorId: subject.drop.creator.creatorId satisfies CreatorId,
    dropId: event.dropId,
    userId: event.userId,
    orderId: subject.order?.orderId ?? null,
    occurredAt: event.occurredAt,
    facts: JSON.stringify(told),
  };
}

function remainingIn(payload: string): number | undefined {
  const { remaining }: { remaining?: number } = JSON.parse(payload);
  return remaining;
}
