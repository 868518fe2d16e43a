import { Button, ButtonLink } from '@livedrops/ui/button';
import type { OrderStatusKind } from '@livedrops/ui/order-status';
import { useEffect, useRef } from 'react';
import type { Order } from '../../shared/api/wire.ts';
import { explainStatus, statusKindOf } from '../../shared/orders/describe-order.ts';
import { paths } from '../../shared/paths.ts';
import styles from './checkout-sheet.module.css';
import { OrderLine } from './order-line.tsx';

const titles: Partial<Record<OrderStatusKind, string>> = {
  lapsed: 'Your hold ended',
  refused: 'Your bank said no',
  cancelled: 'You let it go',
  drop_cancelled: 'The drop was called off',
  refunding: 'Your money is on its way back',
  refunded: 'Your money is back',
};

/** How an order ended, as the title of its sheet. */
export const sayOver = (order: Order): string => titles[statusKindOf(order)] ?? 'Your order';

/** An order that ended without units: what became of the money, and the way back to the drop. */
export function OrderOver({
  order,
  onClose,
}: {
  readonly order: Order;
  readonly onClose: () => void;
}) {
  const back = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with the form.
  useEffect(() => back.current?.focus(), []);
  return (
    <div className={styles.part}>
      <p className={styles.over}>{explainStatus(order)}</p>
      <OrderLine order={order} />
      <div className={styles.choice}>
        <ButtonLink href={paths.order(order.order_id)}>See your order</ButtonLink>
        <Button ref={back} tone="ink" onClick={onClose}>
          Back to the drop
        </Button>
      </div>
    </div>
  );
}
