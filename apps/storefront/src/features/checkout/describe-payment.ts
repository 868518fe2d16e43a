import type { MessageProps } from '@livedrops/ui/message';
import type { Order } from '../../shared/api/wire.ts';
import { explainDecline } from './explain-decline.ts';
import type { PaymentAttempt } from './purchase.ts';

/** Where paying stands. */
export type PaymentState = 'ready' | 'paying' | 'unknown';

/** What is known of a payment, money first; null while there is nothing to say. */
export type PaymentNews = Pick<MessageProps, 'tone' | 'icon'> & {
  readonly title: string;
  readonly detail: string;
};

export function paymentStateOf(order: Order, attempt: PaymentAttempt | null): PaymentState {
  if (attempt?.phase === 'lost') return 'unknown';
  const isAsked = attempt?.phase === 'sending' || order.payment.state === 'processing';
  return isAsked ? 'paying' : 'ready';
}

const stays = ({ quantity }: Order) =>
  quantity === 1 ? 'Your unit stays held.' : 'Your units stay held.';

/** While the line is gone nothing is asked of the bank, and nothing runs away. */
export function describeOffline(order: Order): PaymentNews {
  return {
    tone: 'scarce',
    icon: 'wifi-slash',
    title: 'You’re offline',
    detail: `Nothing is taken. ${stays(order)} Pay once the line is back.`,
  };
}

/** The latest thing to know about paying an order that is still held. */
export function describePayment(order: Order, attempt: PaymentAttempt | null): PaymentNews | null {
  if (attempt?.phase === 'lost') {
    return {
      tone: 'scarce',
      icon: 'wifi-slash',
      title: 'We are finding out',
      detail: `The line broke while you paid. Your card is charged once, or not at all. ${stays(order)}`,
    };
  }
  if (attempt?.phase === 'sending' || order.payment.state === 'processing') {
    return {
      tone: 'plain',
      icon: 'lock',
      title: 'Your bank is confirming',
      detail: `${stays(order)} You can’t be charged twice, and you can close this.`,
    };
  }
  if (attempt?.phase === 'never-arrived') {
    return {
      tone: 'scarce',
      icon: 'wifi-slash',
      title: 'It did not reach the shop',
      detail: `Nothing was taken. ${stays(order)}`,
    };
  }
  if (attempt?.phase === 'refused') {
    return {
      tone: 'error',
      icon: 'warning-circle',
      title: 'Not paid',
      detail: `Nothing was taken. ${attempt.detail}`,
    };
  }
  if (order.payment.state !== 'declined' || attempt) return null;
  return {
    tone: 'error',
    icon: 'credit-card',
    title: 'Your bank said no',
    detail: `Nothing was taken, ${explainDecline(order.payment)}. ${stays(order)}`,
  };
}
