import type { Drop } from '../drops/drop.ts';
import type { InboxEntry } from '../ports/inbox.ts';
import { findDeliveryEnd } from './find-delivery-end.ts';
import { readFactInstant } from './read-fact-instant.ts';

/**
 * Whether a fact may still be sent: a start that was moved or called off, stock that is gone and a moment that has passed are
 * not told any more. What happened to an order stays so.
 */
export function isStillNews(
  entry: InboxEntry,
  drop: Pick<Drop, 'startAt' | 'endAt' | 'cancelledAt' | 'remaining'>,
  now: number,
): boolean {
  if (now >= findDeliveryEnd(entry, drop)) return false;
  if (entry.kind.startsWith('order.') || entry.kind === 'drop.cancelled') return true;
  if (drop.cancelledAt !== null) return false;
  if (entry.kind === 'stock.low' || entry.kind === 'drop.restocked') return drop.remaining > 0;
  const startAt = readFactInstant(entry.facts, 'start_time');
  return startAt === undefined || startAt === drop.startAt;
}
