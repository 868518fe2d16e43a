import { formatMoney } from '@livedrops/ui/price';
import type { Intent } from '../../../features/account/sign-in-dialog.tsx';
import type { Wish } from '../../../features/checkout/purchase-intent.ts';
import type { Drop } from '../../../shared/api/wire.ts';

/** What somebody signs in for: "Mixed set, 1 unit, €68". */
export function describeWish(drop: Drop, { variantId, quantity }: Wish): Intent {
  const { product, price, variants, remaining } = drop;
  const variant = variants.find(({ variant_id }) => variant_id === variantId);
  const total = { ...price, amount: price.amount * quantity };
  const units = quantity === 1 ? '1 unit' : `${quantity} units`;
  return {
    title: product.title,
    detail: [variant?.name, units, formatMoney(total)].filter(Boolean).join(', '),
    note: `${variant?.remaining ?? remaining} left. Held once you are in.`,
    picture: product.images[0] ?? null,
    hue: product.hue,
  };
}
