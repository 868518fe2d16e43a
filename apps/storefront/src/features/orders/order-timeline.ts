import { formatUnitNumbers } from '@livedrops/ui/edition-stamp';
import { formatMoney } from '@livedrops/ui/price';
import { formatClock, type TimelineEntry, type TimelineTone } from '@livedrops/ui/timeline';
import type { Order } from '../../shared/api/wire.ts';
import { sayDecline } from '../../shared/orders/say-decline.ts';

type Step = Order['timeline'][number];
type Words = Pick<TimelineEntry, 'title' | 'detail'> & { readonly tone?: TimelineTone };

const cardOf = ({ card_last4 }: Step) => (card_last4 ? `Card ending ${card_last4}` : 'Card');
const clock = (instant: string) => formatClock(Date.parse(instant));

function sayNumbers({ unit_numbers, edition_size }: Order): string {
  const numbers = formatUnitNumbers(unit_numbers, edition_size);
  return unit_numbers.length === 1 ? `Number ${numbers} is yours.` : `${numbers} are yours.`;
}

function sayStep(step: Step, order: Order): Words {
  const { quantity, item, total } = order;
  const units = `${quantity} ${quantity === 1 ? 'unit' : 'units'}`;
  const returned = quantity === 1 ? 'The unit went back.' : 'The units went back.';
  switch (step.kind) {
    case 'held':
      return { title: 'Held for you', detail: `${item.variant_name}, ${units}` };
    case 'extended':
      return { title: 'Hold extended', detail: `Until ${clock(order.hold_expires_at)}` };
    case 'payment_started':
      return { title: 'Payment sent', detail: `${cardOf(step)}. Waiting for the bank.` };
    case 'payment_declined':
      return {
        title: 'Card said no',
        detail: `${cardOf(step)}. ${sayDecline(step.decline_code)}. Nothing was taken, the hold went on.`,
        tone: 'error',
      };
    case 'confirmed':
      return {
        title: `Paid, ${formatMoney(total, { display: 'full' })}`,
        detail: `${cardOf(step)}. ${sayNumbers(order)}`,
        tone: 'done',
      };
    case 'expired':
      return { title: 'Hold ended', detail: `Not paid in time. ${returned}` };
    case 'cancelled':
      return { title: 'You let it go', detail: `Nothing was taken. ${returned}` };
    case 'drop_cancelled':
      return { title: 'The drop was called off', detail: 'By the creator. Nothing was taken.' };
    case 'refund_started':
      return {
        title: 'Money on its way back',
        detail: `${formatMoney(total)} came after the hold had ended.`,
      };
    case 'refunded':
      return {
        title: 'Money back',
        detail: `${formatMoney(total)} on the same card.`,
        tone: 'done',
      };
    default:
      return step.kind satisfies never;
  }
}

/** A payment and the bank's answer to it are one step, unless the answer is still to come. */
function isAnswered(step: Step, next: Step | undefined): boolean {
  return (
    step.kind === 'payment_started' &&
    (next?.kind === 'payment_declined' || next?.kind === 'confirmed')
  );
}

/** Everything that happened to an order, and what comes next while it runs. */
export function orderTimeline(order: Order): readonly TimelineEntry[] {
  const steps = order.timeline.filter((step, at) => !isAnswered(step, order.timeline[at + 1]));
  const entries = steps.map((step, at): TimelineEntry => {
    const { title, detail, tone } = sayStep(step, order);
    const isNow = order.status === 'pending' && at === steps.length - 1;
    const id = `${step.kind}-${step.at}`;
    return { id, at: Date.parse(step.at), title, detail, tone: tone ?? (isNow ? 'now' : 'past') };
  });
  if (order.status !== 'pending') return entries;
  const at = Date.parse(order.hold_expires_at);
  const detail = order.quantity === 1 ? 'Then your unit goes back' : 'Then your units go back';
  return [...entries, { id: 'ends', at, title: 'Hold ends', detail, tone: 'next' }];
}
