import type { Drop } from '../drops/drop.ts';
import type { InboxEntry } from '../ports/inbox.ts';
import type { NotificationKind } from './notification.ts';
import { readFactInstant } from './read-fact-instant.ts';

const minuteMs = 60_000;
const hourMs = 60 * minuteMs;
const dayMs = 24 * hourMs;

interface Telling {
  readonly occurredAt: number;
  /** The instants among the fact's figures. */
  readonly startAt: number;
  readonly heldUntil: number;
  readonly endAt: number;
}

/** From when on a message would only puzzle: what it calls to has passed, or was read elsewhere long ago. */
const ends: Readonly<Record<NotificationKind, (telling: Telling) => number>> = {
  'drop.scheduled': ({ startAt }) => startAt,
  'drop.reminder': ({ startAt }) => startAt,
  'drop.started': ({ occurredAt, endAt }) => Math.min(endAt, occurredAt + hourMs),
  'drop.rescheduled': ({ startAt }) => startAt,
  'drop.cancelled': ({ occurredAt }) => occurredAt + dayMs,
  'stock.low': ({ occurredAt, endAt }) => Math.min(endAt, occurredAt + 10 * minuteMs),
  'drop.soldout': ({ occurredAt }) => occurredAt + hourMs,
  'drop.restocked': ({ occurredAt, endAt }) => Math.min(endAt, occurredAt + 15 * minuteMs),
  'order.confirmed': ({ occurredAt }) => occurredAt + 3 * dayMs,
  'order.payment_declined': ({ heldUntil }) => heldUntil,
  'order.expired': ({ occurredAt }) => occurredAt + dayMs,
  'order.refunded': ({ occurredAt }) => occurredAt + 7 * dayMs,
};

/** Epoch ms from which on the fact is told to nobody any more by push or mail; the inbox keeps it. */
export function findDeliveryEnd(entry: InboxEntry, drop: Pick<Drop, 'endAt'>): number {
  const { facts, occurredAt } = entry;
  return ends[entry.kind]({
    occurredAt,
    startAt: readFactInstant(facts, 'start_time') ?? occurredAt,
    heldUntil: readFactInstant(facts, 'hold_expires_at') ?? occurredAt,
    endAt: drop.endAt,
  });
}
