import type { Drop, Variant } from '../../shared/api/wire.ts';

/** What is chosen when the page opens: the first that can be had, else the first that may come back, else the first. */
export function firstChoice({ variants }: Drop): string {
  const choice =
    variants.find(({ stock_label }) => stock_label === 'available') ??
    variants.find(({ stock_label }) => stock_label === 'all_held') ??
    variants[0];
  return choice?.variant_id ?? '';
}

/** The chosen variant; the creator may have taken it away since. */
export function findVariant({ variants }: Drop, variantId: string): Variant | null {
  return variants.find(({ variant_id }) => variant_id === variantId) ?? variants[0] ?? null;
}
