import { useState } from 'react';
import { useCheckout } from './checkout.ts';
import { extendOrder } from './extend-order.ts';

/** More time for a hold. What went wrong the order shows: it is read again, and time is still offered if none was given. */
export function useExtendHold(orderId: string | null) {
  const checkout = useCheckout();
  const [isExtending, setIsExtending] = useState(false);
  const extend = () => {
    if (orderId === null || isExtending) return;
    setIsExtending(true);
    void extendOrder(checkout, orderId)
      .catch(() => undefined)
      .finally(() => setIsExtending(false));
  };
  return { isExtending, extend };
}
