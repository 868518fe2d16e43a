import { HoldLink } from '@livedrops/ui/hold-card';
import type { Order } from '../../../shared/api/wire.ts';
import { useClock } from '../../../shared/clock/page-clock.ts';
import { paths } from '../../../shared/paths.ts';
import styles from './running-holds.module.css';

/** What is held for the visitor: one tap back to paying it. */
export function RunningHolds({ orders }: { readonly orders: readonly Order[] }) {
  const clock = useClock();
  if (orders.length === 0) return null;
  return (
    <section className={styles.holds} aria-label="Held for you" data-urgent>
      {orders.map((order) => (
        <HoldLink
          key={order.order_id}
          href={paths.pay(order.drop_id, order.order_id)}
          picture={order.item.image}
          hue={order.item.hue}
          item={order.item.title}
          title={order.quantity === 1 ? 'Your unit is held' : 'Your units are held'}
          expiresAt={Date.parse(order.hold_expires_at)}
          ticker={clock}
        />
      ))}
    </section>
  );
}
