import { ButtonLink } from '@livedrops/ui/button';
import { EmptyState } from '@livedrops/ui/empty-state';
import { Message } from '@livedrops/ui/message';
import { Skeleton } from '@livedrops/ui/skeleton';
import { OrderFilters } from '../../../features/orders/order-filters.tsx';
import { OrderList } from '../../../features/orders/order-list.tsx';
import { ShowMore } from '../../../shared/page/show-more.tsx';
import { usePageTitle } from '../../../shared/page/use-page-title.ts';
import { paths } from '../../../shared/paths.ts';
import { useParam } from '../../../shared/routing/router-context.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import { OrderView } from './order-view.tsx';
import styles from './orders-page.module.css';
import { useListedOrders } from './use-listed-orders.ts';

const placeholders = ['first', 'second', 'third', 'fourth'];

/** The user's orders, running ones first; on a wide screen the chosen one stands beside them. */
export function OrdersPage() {
  const orderId = useParam('orderId');
  const { user } = useSession();
  const { orders } = useListedOrders();
  // No order is chosen: on a wide screen the first one of the list stands beside it.
  const shownId = orderId ?? orders[0]?.order_id;
  usePageTitle(orderId ? 'Your order' : 'Orders');
  if (user === null) return <SignInFirst orderId={orderId} />;
  return (
    <div className={styles.page} data-detail={orderId ? '' : undefined}>
      <div className={styles.list}>
        <h1>Orders</h1>
        <Orders currentId={shownId} />
      </div>
      <div className={styles.detail}>
        {shownId && <OrderView key={shownId} orderId={shownId} />}
      </div>
    </div>
  );
}

function Orders({ currentId }: { readonly currentId: string | undefined }) {
  const { orders, query, search } = useListedOrders();
  return (
    <>
      <OrderFilters search={search} count={query.hasNextPage ? null : orders.length} />
      {query.isError && !query.isFetchNextPageError && (
        <Message
          tone="scarce"
          icon="warning"
          title={query.data ? 'Shown as last read' : 'Your orders could not be read'}
        >
          Nothing about them has changed by that. We ask again when you are back online.
        </Message>
      )}
      {query.isPending && !query.isError && (
        <div className={styles.rows} aria-busy="true">
          {placeholders.map((name) => (
            <Skeleton key={name} className={styles.row} />
          ))}
        </div>
      )}
      {query.isSuccess && orders.length === 0 && <NoOrders filtered={Boolean(search.status)} />}
      <OrderList orders={orders} search={search} currentId={currentId} />
      <ShowMore query={query} shown={orders.length} label="Load more orders" />
    </>
  );
}

function NoOrders({ filtered }: { readonly filtered: boolean }) {
  return filtered ? (
    <EmptyState title="None of this kind">
      <ButtonLink href={paths.orders}>Show all orders</ButtonLink>
    </EmptyState>
  ) : (
    <EmptyState title="No orders yet">
      <p>The first unit you hold stands here, with its number once it is paid.</p>
      <ButtonLink tone="ink" href={paths.home}>
        See what is live
      </ButtonLink>
    </EmptyState>
  );
}

function SignInFirst({ orderId }: { readonly orderId: string | undefined }) {
  const here = orderId ? paths.order(orderId) : paths.orders;
  return (
    <div className={styles.signedOut}>
      <EmptyState level={1} title="Your orders">
        <p>They are shown to the account that placed them. Sign in to see yours.</p>
        <ButtonLink tone="mine" size="lg" href={paths.signIn(here)}>
          Sign in
        </ButtonLink>
      </EmptyState>
    </div>
  );
}
