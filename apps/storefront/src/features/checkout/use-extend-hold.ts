import { useState } from 'react';
import { useCheckout } from './checkout.ts';
import { extendOrder } from './extend-order.ts';

/** More time for a hold; `extend` answers whether it was given. What went wrong the order shows: it is read again. */
export function useExtendHold(orderId: string | null) {
  const checkout = useCheckout();
  const [isExtending, setIsExtending] = useState(false);
  const extend = async (): Promise<boolean> => {
    if (orderId === null || isExtending) return false;
    setIsExtending(true);
    try {
      await extendOrder(checkout, orderId);
      return true;
    } catch {
      return false;
    } finally {
      setIsExtending(false);
    }
  };
  return { isExtending, extend };
}
