import type { Drop, Order } from '../../shared/api/wire.ts';
import { useNow } from '../../shared/clock/page-clock.ts';
import { useLiveStatus } from '../../shared/live/live-connection.ts';
import { useCheckoutState } from './checkout.ts';
import { type BuyState, decideBuyState } from './decide-buy-state.ts';
import { useLasting } from './use-lasting.ts';
import { useCurrentOrders } from './use-own-units.ts';

/** An answer that comes sooner than this changes no words in between. */
const calmMs = 150;

/** Where the visitor stands with a drop, from everything that this window knows. */
export function useBuyState(
  drop: Drop,
  variantId: string,
): { readonly state: BuyState; readonly orders: readonly Order[] } {
  const orders = useCurrentOrders(drop.drop_id);
  const nowAt = useNow();
  const isOffline = useLiveStatus().state === 'offline';
  const purchase = useCheckoutState(({ purchases }) => purchases[drop.drop_id] ?? null);
  const payments = useCheckoutState((state) => state.payments);
  const wantsAnother = useCheckoutState(({ another }) => another[drop.drop_id] ?? false);
  const facts = { drop, variantId, orders, payments, isOffline, wantsAnother, nowAt };
  const state = decideBuyState({ ...facts, purchase });
  const isHolding = state.kind === 'holding';
  const isLong = useLasting(isHolding, calmMs);
  return {
    state: isHolding && !isLong ? decideBuyState({ ...facts, purchase: null }) : state,
    orders,
  };
}
