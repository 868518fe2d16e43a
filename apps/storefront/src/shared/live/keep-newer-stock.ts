import { replaceEqualDeep } from '@tanstack/react-query';
import type { Drop } from '../api/wire.ts';

function isDrop(value: unknown): value is Drop {
  return typeof value === 'object' && value !== null && 'drop_id' in value && 'stock_seq' in value;
}

function isDropList(value: unknown): value is { readonly items: readonly Drop[] } {
  return (
    typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items)
  );
}

function newerOf(known: Drop | undefined, fetched: Drop): Drop {
  if (!known || known.stock_seq <= fetched.stock_seq) return fetched;
  const { phase, stock_count, remaining, held, sold, stock_label, sold_out_time } = known;
  const stock = { phase, stock_count, remaining, held, sold, stock_label, sold_out_time };
  return { ...fetched, ...stock, variants: known.variants, stock_seq: known.stock_seq };
}

/**
 * `structuralSharing` of drop queries: an answer that was made before an event which the live feed has already brought
 * does not turn the stock back.
 */
export function keepNewerStock(known: unknown, fetched: unknown): unknown {
  if (isDrop(fetched)) {
    return replaceEqualDeep(known, newerOf(isDrop(known) ? known : undefined, fetched));
  }
  if (isDropList(fetched) && isDropList(known)) {
    const byId = new Map(known.items.map((drop) => [drop.drop_id, drop]));
    const items = fetched.items.map((drop) => newerOf(byId.get(drop.drop_id), drop));
    return replaceEqualDeep(known, { ...fetched, items });
  }
  return replaceEqualDeep(known, fetched);
}
