import type { NotificationFact } from '@livedrops/ui/notification-item';
import type { Notification } from '../api/wire.ts';

/** A kind with its figures, as the inbox and push messages carry them. */
export type WireFact = Notification extends infer One
  ? One extends Notification
    ? Omit<One, 'notification_id' | 'occurred_at' | 'read' | 'creator' | 'drop' | 'order_id'>
    : never
  : never;

const at = (instant: string) => Date.parse(instant);

/** What the kit makes its sentence of. */
export function toFact(told: WireFact): NotificationFact {
  switch (told.kind) {
    case 'drop.scheduled':
    case 'drop.reminder':
    case 'drop.rescheduled':
      return { kind: told.kind, startsAt: at(told.start_time) };
    case 'drop.started':
      return { kind: told.kind, units: told.stock_count };
    case 'stock.low':
    case 'drop.restocked':
      return { kind: told.kind, remaining: told.remaining };
    case 'drop.soldout':
      return { kind: told.kind, afterMs: told.sold_out_after_ms };
    case 'order.confirmed': {
      const { kind, paid, unit_no, stock_count } = told;
      return unit_no === null
        ? { kind, paid }
        : { kind, paid, unit: { number: unit_no, of: stock_count } };
    }
    case 'order.payment_declined':
      return { kind: told.kind, heldUntil: at(told.hold_expires_at) };
    case 'order.refunded':
      return { kind: told.kind, paid: told.paid };
    default:
      return { kind: told.kind };
  }
}
