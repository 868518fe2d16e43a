import { Icon } from '@livedrops/ui/icon';
import { IconButton } from '@livedrops/ui/icon-button';
import { OrderStatus } from '@livedrops/ui/order-status';
import { formatMoney } from '@livedrops/ui/price';
import { ReceiptFacts, ReceiptRows } from '@livedrops/ui/receipt';
import { Timeline } from '@livedrops/ui/timeline';
import type { UnitCounts } from '@livedrops/ui/unit-grid';
import type { ReactNode } from 'react';
import type { Order } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';
import { explainStatus, sayStatus, statusKindOf } from '../../shared/orders/describe-order.ts';
import styles from './order-detail.module.css';
import { OrderHero } from './order-hero.tsx';
import { orderTimeline } from './order-timeline.ts';

export interface OrderDetailProps {
  readonly order: Order;
  /** The edition as it stands now; null while it is not known. */
  readonly stock: UnitCounts | null;
  /** The list, for the way back on a phone. */
  readonly backHref: string;
  /** What can be done with the order: pay, let go. */
  readonly actions: ReactNode;
}

const minuteMs = 60_000;

function factsOf(order: Order) {
  const { number, item, quantity, payment } = order;
  return [
    { label: 'Order', value: number, code: true },
    {
      label: 'Variant',
      value: quantity === 1 ? item.variant_name : `${quantity} × ${item.variant_name}`,
    },
    ...(payment.card_last4
      ? [{ label: 'Card', value: `Test card ending ${payment.card_last4}` }]
      : []),
  ];
}

/** One order: its units, everything that happened, the money, and what can be done. */
export function OrderDetail({ order, stock, backHref, actions }: OrderDetailProps) {
  const nowAt = useNow(minuteMs);
  const { item, quantity, total, unit_price } = order;
  const label = quantity === 1 ? item.title : `${item.title}, ${quantity} units`;
  const perUnit = quantity === 1 ? '' : ` at ${formatMoney(unit_price)} each`;
  return (
    <section className={styles.detail} aria-labelledby="order-title">
      <div className={styles.bar}>
        <a className={styles.back} href={backHref}>
          <Icon name="arrow-left" />
          All orders
        </a>
        {order.status === 'confirmed' && (
          <IconButton icon="printer" label="Print receipt" onClick={() => window.print()} />
        )}
      </div>
      <OrderHero order={order} stock={stock} />
      <div className={styles.columns}>
        <div className={styles.card}>
          <div className={styles.status}>
            <OrderStatus kind={statusKindOf(order)}>{sayStatus(order, nowAt)}</OrderStatus>
            <p>{explainStatus(order)}</p>
          </div>
          <Timeline entries={orderTimeline(order)} nowAt={nowAt} />
        </div>
        <div className={styles.stack}>
          <div className={styles.card}>
            <ReceiptRows
              rows={[{ label: `${label}${perUnit}`, amount: total }]}
              total={total}
              totalLabel={order.status === 'confirmed' ? 'Total paid' : 'Total'}
            />
            <ReceiptFacts facts={factsOf(order)} />
          </div>
          {actions}
        </div>
      </div>
    </section>
  );
}
