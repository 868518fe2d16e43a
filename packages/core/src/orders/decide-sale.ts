import type { DropWindow } from '../drops/drop.ts';
import type { CreatorId, UserId } from '../shared/ids.ts';
import { type Refusal, refuse } from '../shared/refusal.ts';

/** What decides about a purchase before its stock is looked at. */
export interface SaleFacts extends DropWindow {
  readonly creatorId: CreatorId;
  readonly perCustomerLimit: number;
}

/**
 * May anybody buy now, and this buyer at all? Judged before stock, in this order: own drop, cancelled, not started,
 * ended. A refusal from here is right whatever is left.
 */
export function decideSale(
  sale: SaleFacts,
  buyerId: UserId,
  now: number,
): Refusal<'drop.own' | 'drop.cancelled' | 'drop.not_started' | 'drop.ended'> | null {
  if (buyerId === (sale.creatorId as string)) return refuse('drop.own');
  if (sale.cancelledAt !== null) return refuse('drop.cancelled');
  if (now < sale.startAt) return refuse('drop.not_started', { startAt: sale.startAt });
  if (now >= sale.endAt) return refuse('drop.ended');
  return null;
}
