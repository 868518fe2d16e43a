import { HoldLink } from '@livedrops/ui/hold-card';
import type { Order } from '../../../shared/api/wire.ts';
import { useClock } from '../../../shared/clock/page-clock.ts';
import { paths } from '../../../shared/paths.ts';
import styles from './running-holds.module.css';

const endsAt = (order: Order) => Date.parse(order.hold_expires_at);

/** What is held for the visitor, the next to end first: one tap back to paying it. */
export function RunningHolds({ orders }: { readonly orders: readonly Order[] }) {
  const clock = useClock();
  if (orders.length === 0) return null;
  return (
    <section className={styles.holds} aria-label="Held for you" data-urgent>
      {orders
        .toSorted((one, other) => endsAt(one) - endsAt(other))
        .map((order) => (
          <HoldLink
            key={order.order_id}
            href={paths.pay(order.drop_id, order.order_id)}
            picture={order.item.image}
            hue={order.item.hue}
            item={order.item.title}
            title={order.quantity === 1 ? 'Your unit is held' : 'Your units are held'}
            expiresAt={endsAt(order)}
            ticker={clock}
          />
        ))}
    </section>
  );
}
