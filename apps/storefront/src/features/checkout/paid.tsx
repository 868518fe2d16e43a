import { ButtonLink } from '@livedrops/ui/button';
import { formatMoney } from '@livedrops/ui/price';
import { Receipt } from '@livedrops/ui/receipt';
import { formatClockSeconds } from '@livedrops/ui/timeline';
import { useEffect, useRef } from 'react';
import type { Drop, Order } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { useSession } from '../../shared/session/session-query.ts';
import styles from './checkout-sheet.module.css';
import { movedAt } from './own-order.ts';

/** The receipt: the numbers are given with the payment, in the same transaction. */
export function Paid({ order, drop }: { readonly order: Order; readonly drop: Drop | undefined }) {
  const { user } = useSession();
  const see = useRef<HTMLAnchorElement>(null);
  // What had the focus is gone with the form.
  useEffect(() => see.current?.focus(), []);
  const { item, quantity, unit_price, total, payment, unit_numbers } = order;
  const left = drop?.remaining ?? 0;
  const held = drop?.held ?? 0;
  const each = quantity === 1 ? '' : `, ${quantity} × ${formatMoney(unit_price)}`;
  return (
    <Receipt
      className={styles.receipt ?? ''}
      hue={item.hue}
      unitNumbers={unit_numbers}
      stock={{ total: order.edition_size, left, held }}
      product={item.title}
      creator={item.creator_name}
      paidText={`Paid at ${formatClockSeconds(movedAt(order))}.`}
      rows={[{ label: `${item.title}, ${item.variant_name}${each}`, amount: total }]}
      total={total}
      facts={[
        { label: 'Order', value: order.number, code: true },
        { label: 'Paid with', value: `Test card ending ${payment.card_last4 ?? ''}` },
        ...(user ? [{ label: 'Account', value: user.email }] : []),
      ]}
      actions={
        <ButtonLink ref={see} tone="ink" size="lg" href={paths.order(order.order_id)}>
          See your order
        </ButtonLink>
      }
    />
  );
}
