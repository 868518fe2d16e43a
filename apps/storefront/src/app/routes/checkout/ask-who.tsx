import { lazy, Suspense, useState } from 'react';
import { useCheckout, useCheckoutState } from '../../../features/checkout/checkout.ts';
import { dropWish } from '../../../features/checkout/get-units.ts';
import type { Drop } from '../../../shared/api/wire.ts';
import { describeWish } from './describe-wish.ts';

const SignInDialog = lazy(async () => ({
  default: (await import('../../../features/account/sign-in-dialog.tsx')).SignInDialog,
}));

/** Asks who wants a unit when nobody is signed in. The wish is kept, and goes on by itself once somebody is. */
export function AskWho({ drop }: { readonly drop: Drop }) {
  const { drop_id: dropId } = drop;
  const checkout = useCheckout();
  const purchase = useCheckoutState(({ purchases }) => purchases[dropId] ?? null);
  const [isGoingOn, setIsGoingOn] = useState(false);
  const phase = purchase?.phase;
  const isOpen = phase === 'asking-who' || (isGoingOn && phase === 'placing');
  if (isGoingOn && !isOpen) setIsGoingOn(false);
  if (!purchase || !isOpen) return null;
  return (
    <Suspense>
      <SignInDialog
        open
        what={describeWish(drop, purchase.wish)}
        onClose={() => void dropWish(checkout, dropId)}
        // The buy area goes on as soon as the session is known; the dialog stays until it knows how that ends.
        onSignedIn={() => setIsGoingOn(true)}
      />
    </Suspense>
  );
}
