import { ButtonLink } from '@livedrops/ui/button';
import { formatUnitNumbers } from '@livedrops/ui/edition-stamp';
import { OrderRow, RunningHold } from '@livedrops/ui/order-row';
import { formatMoney } from '@livedrops/ui/price';
import type { Order } from '../../shared/api/wire.ts';
import { useClock, useNow } from '../../shared/clock/page-clock.ts';
import { sayStatus, statusKindOf } from '../../shared/orders/describe-order.ts';
import { paths } from '../../shared/paths.ts';
import { type OrdersSearch, ordersHref } from './orders-search.ts';

export interface OrderListProps {
  readonly orders: readonly Order[];
  readonly search: OrdersSearch;
  /** The order shown beside the list. */
  readonly currentId: string | undefined;
}

const minuteMs = 60_000;

function sayEdition({ unit_numbers, edition_size }: Order): string | null {
  if (unit_numbers.length === 0) return null;
  return `${formatUnitNumbers(unit_numbers, edition_size)} of ${edition_size}`;
}

/** Orders, each with where it stands; running ones can be paid from here. */
export function OrderList({ orders, search, currentId }: OrderListProps) {
  const clock = useClock();
  const nowAt = useNow(minuteMs);
  return (
    <ul>
      {orders.map((order) => {
        const status = sayStatus(order, nowAt);
        const isPayable = order.status === 'pending' && order.payment.state !== 'processing';
        return (
          <li key={order.order_id}>
            <OrderRow
              href={ordersHref(search, order.order_id)}
              title={order.item.title}
              picture={order.item.image}
              hue={order.item.hue}
              status={statusKindOf(order)}
              {...(status === undefined ? {} : { statusText: status })}
              edition={sayEdition(order)}
              creator={order.item.creator_name}
              paid={order.status === 'confirmed' ? order.total : null}
              current={order.order_id === currentId}
              running={
                isPayable && (
                  <RunningHold
                    expiresAt={Date.parse(order.hold_expires_at)}
                    ticker={clock}
                    action={
                      <ButtonLink tone="mine" href={paths.pay(order.drop_id, order.order_id)}>
                        Pay {formatMoney(order.total)}
                      </ButtonLink>
                    }
                  />
                )
              }
            />
          </li>
        );
      })}
    </ul>
  );
}
