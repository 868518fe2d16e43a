import { ButtonLink } from '@livedrops/ui/button';
import { EmptyState } from '@livedrops/ui/empty-state';
import { Skeleton } from '@livedrops/ui/skeleton';
import { useQuery } from '@tanstack/react-query';
import { dropQuery } from '../../../features/drops/drop-queries.ts';
import { OrderActions } from '../../../features/orders/order-actions.tsx';
import { OrderDetail } from '../../../features/orders/order-detail.tsx';
import { orderQuery } from '../../../features/orders/order-queries.ts';
import { ordersHref, readOrdersSearch } from '../../../features/orders/orders-search.ts';
import { useApi } from '../../../shared/api/api.ts';
import { useSearch } from '../../../shared/routing/router-context.ts';
import styles from './order-view.module.css';

/** One order with its drop's stock beside it. */
export function OrderView({ orderId }: { readonly orderId: string }) {
  const api = useApi();
  const search = useSearch(readOrdersSearch);
  const order = useQuery(orderQuery(api, orderId));
  const dropId = order.data?.drop_id;
  const drop = useQuery({ ...dropQuery(api, dropId ?? ''), enabled: dropId !== undefined });
  if (order.isError && !order.data) return <OrderMissing />;
  if (!order.data) {
    return (
      <div className={styles.loading} aria-busy="true">
        <Skeleton className={styles.hero} />
        <Skeleton className={styles.card} />
      </div>
    );
  }
  const stock = drop.data && {
    total: drop.data.stock_count,
    left: drop.data.remaining,
    held: drop.data.held,
    mineHeld: order.data.status === 'pending' ? order.data.quantity : 0,
  };
  return (
    <OrderDetail
      order={order.data}
      stock={stock ?? null}
      backHref={ordersHref(search)}
      actions={<OrderActions order={order.data} />}
    />
  );
}

function OrderMissing() {
  const search = useSearch(readOrdersSearch);
  return (
    <EmptyState title="This order could not be read" className={styles.loading}>
      <p>
        It may belong to another account, or the connection is down. Orders are safe either way.
      </p>
      <ButtonLink href={ordersHref(search)}>All orders</ButtonLink>
    </EmptyState>
  );
}
