import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
import { Icon, type IconName } from '../icon/index.ts';
import styles from './order-status.module.css';

export type OrderStatusKind =
  | 'held'
  | 'paying'
  | 'declined'
  | 'paid'
  | 'lapsed'
  | 'refused'
  | 'cancelled'
  | 'drop_cancelled'
  | 'refunding'
  | 'refunded';

export interface OrderStatusProps extends ComponentPropsWithRef<'span'> {
  readonly kind: OrderStatusKind;
}

/** The words of each state. `children` replaces them: "Paid today, 20:06". */
export const orderStatusWords: Record<OrderStatusKind, string> = {
  held: 'Held for you',
  paying: 'Your bank is confirming',
  declined: 'Card said no, still held',
  paid: 'Paid',
  lapsed: 'Hold ended, nothing taken',
  refused: 'Payment refused, nothing taken',
  cancelled: 'Let go, nothing taken',
  drop_cancelled: 'Drop cancelled, nothing taken',
  refunding: 'Money on its way back',
  refunded: 'Refunded',
};

type Tone = 'mine' | 'done' | 'error' | 'muted';

const signs: Record<OrderStatusKind, readonly [tone: Tone, icon: IconName]> = {
  held: ['mine', 'timer'],
  paying: ['mine', 'lock'],
  declined: ['error', 'credit-card'],
  paid: ['done', 'check-circle'],
  lapsed: ['muted', 'hourglass'],
  refused: ['muted', 'x-circle'],
  cancelled: ['muted', 'x-circle'],
  drop_cancelled: ['muted', 'x-circle'],
  refunding: ['muted', 'arrow-u-up-left'],
  refunded: ['muted', 'arrow-u-up-left'],
};

/** Where an order stands: a sign and a word, never a colour alone. */
export function OrderStatus({ kind, children, className, ...rest }: OrderStatusProps) {
  const [tone, icon] = signs[kind];
  return (
    <span {...rest} className={joinClasses(styles.status, className)} data-tone={tone}>
      <Icon name={icon} />
      {children ?? orderStatusWords[kind]}
    </span>
  );
}
