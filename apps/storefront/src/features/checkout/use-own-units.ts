import type { Order } from '../../shared/api/wire.ts';
import { ownedUnits, ownNumbers, runningOrder } from './own-order.ts';
import { useOwnOrders } from './own-orders-query.ts';
import { newerOrder, useWatchedOrder } from './watched-order.ts';

/** The user's orders of a drop, the running one as fresh as it can be. */
export function useCurrentOrders(dropId: string): readonly Order[] {
  const orders = useOwnOrders(dropId);
  const { data: watched } = useWatchedOrder(runningOrder(orders)?.order_id);
  return orders.map((order) => newerOrder(order, watched));
}

export interface OwnUnits {
  /** Numbers of the paid units, ascending. */
  readonly mine: readonly number[];
  /** Units that are held for the user now. */
  readonly mineHeld: number;
  /** Units that count against the limit. */
  readonly owned: number;
}

/** What the user has of a drop, for its unit grid. */
export function useOwnUnits(dropId: string): OwnUnits {
  const orders = useCurrentOrders(dropId);
  const mine = ownNumbers(orders);
  const owned = ownedUnits(orders);
  return { mine, owned, mineHeld: owned - mine.length };
}
