import { Button, ButtonLink } from '@livedrops/ui/button';
import { OrderStatus } from '@livedrops/ui/order-status';
import { useEffect, useRef } from 'react';
import type { Order } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';
import { explainStatus, sayStatus, statusKindOf } from '../../shared/orders/describe-order.ts';
import { paths } from '../../shared/paths.ts';
import styles from './checkout-sheet.module.css';
import { OrderLine } from './order-line.tsx';

const minuteMs = 60_000;

/** An order that ended without units: what became of the money, and the way back to the drop. */
export function OrderOver({
  order,
  onClose,
}: {
  readonly order: Order;
  readonly onClose: () => void;
}) {
  const nowAt = useNow(minuteMs);
  const back = useRef<HTMLButtonElement>(null);
  // What had the focus is gone with the form.
  useEffect(() => back.current?.focus(), []);
  return (
    <div className={styles.part}>
      <div className={styles.over}>
        <OrderStatus kind={statusKindOf(order)}>{sayStatus(order, nowAt)}</OrderStatus>
        <p>{explainStatus(order)}</p>
      </div>
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
