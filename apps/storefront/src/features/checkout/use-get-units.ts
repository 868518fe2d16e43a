import { useEffect, useEffectEvent } from 'react';
import type { Drop, Order, User } from '../../shared/api/wire.ts';
import { sessionQuery, useSession } from '../../shared/session/session-query.ts';
import { type Checkout, useCheckout, useCheckoutState } from './checkout.ts';
import { setEntry } from './checkout-store.ts';
import { getUnits, resumePurchase } from './get-units.ts';
import type { Wish } from './purchase-intent.ts';

export interface UseGetUnits {
  readonly drop: Drop;
  /** The choice on the screen: another one makes an old refusal old news. */
  readonly variantId: string;
  readonly quantity: number;
  readonly onOpenOrder: (orderId: string) => void;
}

/** Who is signed in, asked for when it is not known yet; null also when nobody answers: signing in will tell. */
async function whoIsThere({ api, queryClient }: Checkout): Promise<User | null> {
  try {
    return (await queryClient.ensureQueryData(sessionQuery(api))).user;
  } catch {
    return null;
  }
}

/** Gets units at a tap, and goes on by itself with a tap that a reload or signing in has interrupted. */
export function useGetUnits({ drop, variantId, quantity, onOpenOrder }: UseGetUnits) {
  const checkout = useCheckout();
  const { drop_id: dropId } = drop;
  const { user } = useSession();
  const userId = user?.user_id;
  const phase = useCheckoutState(({ purchases }) => purchases[dropId]?.phase);

  const open = (order: Order | null) => {
    if (order?.status === 'pending') onOpenOrder(order.order_id);
  };

  const resume = useEffectEvent(async (stillHere: () => boolean) => {
    if (!user) return;
    const order = await resumePurchase(checkout, dropId, user);
    if (stillHere()) open(order);
  });
  useEffect(() => {
    let isHere = true;
    if (userId !== undefined) void resume(() => isHere);
    return () => {
      isHere = false;
    };
  }, [userId]);

  const forget = useEffectEvent(() => {
    if (phase === 'refused') setEntry(checkout.store, ['purchases', dropId], null);
  });
  useEffect(() => {
    // The choice is what starts this anew, not what it reads.
    if (variantId !== '' && quantity > 0) forget();
  }, [variantId, quantity]);

  return async (chosen: Omit<Wish, 'dropId'>): Promise<void> => {
    // The next screen's code travels together with the order.
    void import('./checkout-sheet.tsx');
    const buyer = user === undefined ? await whoIsThere(checkout) : user;
    open(await getUnits(checkout, { dropId, ...chosen }, buyer));
  };
}
