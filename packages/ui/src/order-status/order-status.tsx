import type { ComponentPropsWithRef } from 'react';
import { joinClasses } from '../class-names/join-classes.ts';
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

const tones: Record<OrderStatusKind, 'mine' | 'done' | 'error' | 'muted'> = {
  held: 'mine',
  paying: 'mine',
  declined: 'error',
  paid: 'done',
  lapsed: 'muted',
  refused: 'muted',
  cancelled: 'muted',
  drop_cancelled: 'muted',
  refunding: 'muted',
  refunded: 'muted',
};

/** Where an order stands: a sign and a word, never a colour alone. */
export function OrderStatus({ kind, children, className, ...rest }: OrderStatusProps) {
  return (
    <span {...rest} className={joinClasses(styles.status, className)} data-tone={tones[kind]}>
      {children ?? orderStatusWords[kind]}
    </span>
  );
}
