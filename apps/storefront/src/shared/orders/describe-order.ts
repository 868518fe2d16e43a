import type { OrderStatusKind } from '@livedrops/ui/order-status';
import { formatMoney } from '@livedrops/ui/price';
import { formatClock, formatDay, formatOtherDay } from '@livedrops/ui/timeline';
import type { Order } from '../api/wire.ts';

/** Where an order stands, in the kit's words. */
export function statusKindOf(order: Order): OrderStatusKind {
  const { status, payment, failure_reason } = order;
  if (payment.state === 'refunding') return 'refunding';
  if (payment.state === 'refunded' || status === 'refunded') return 'refunded';
  switch (status) {
    case 'pending':
      if (payment.state === 'processing') return 'paying';
      return payment.state === 'declined' ? 'declined' : 'held';
    case 'confirmed':
      return 'paid';
    case 'cancelled':
      return 'cancelled';
    default:
      if (failure_reason === 'payment_refused') return 'refused';
      return failure_reason === 'drop_cancelled' ? 'drop_cancelled' : 'lapsed';
  }
}

/** When the order last moved, epoch ms. */
const movedAt = (order: Order) => Date.parse(order.timeline.at(-1)?.at ?? order.created_at);

const sayDay = (at: number, nowAt: number) =>
  formatOtherDay(at, nowAt) === null ? `today, ${formatClock(at)}` : formatDay(at);

/** The status with its moment: "Held until 20:12", "Paid today, 20:06". Undefined: the kit's own words do. */
export function sayStatus(order: Order, nowAt: number): string | undefined {
  switch (statusKindOf(order)) {
    case 'held':
      return `Held until ${formatClock(Date.parse(order.hold_expires_at))}`;
    case 'paid':
      return `Paid ${sayDay(movedAt(order), nowAt)}`;
    case 'refunded':
      return `Refunded, ${formatMoney(order.total)} came back`;
    case 'refunding':
      return `${formatMoney(order.total)} on its way back`;
    default:
      return undefined;
  }
}

/** What happened to the money and the units, in one sentence for the top of the order. */
export function explainStatus(order: Order): string {
  const units = order.quantity === 1 ? 'unit' : 'units';
  switch (statusKindOf(order)) {
    case 'held':
      return 'Nothing is paid yet. Pay before the hold ends to keep it.';
    case 'paying':
      return 'Your bank has not answered yet. We settle it as soon as it does.';
    case 'declined':
      return 'Nothing was taken. Try another card while the hold runs.';
    case 'paid': {
      const them = order.quantity === 1 ? 'it is' : 'they are';
      return `${formatMoney(order.total)} paid, ${them} yours.`;
    }
    case 'lapsed':
      return `Nothing was taken. The ${units} went back to the drop.`;
    case 'refused':
      return `Nothing was taken. The bank refused for good and the ${units} went back.`;
    case 'cancelled':
      return `Nothing was taken. You let the ${units} go.`;
    case 'drop_cancelled':
      return 'Nothing was taken. The creator called the drop off.';
    case 'refunding':
      return `The payment came after the hold had ended. ${formatMoney(order.total)} is on its way back.`;
    default:
      return `${formatMoney(order.total)} is back on your card.`;
  }
}
