import { replaceEqualDeep } from '@tanstack/react-query';
import type { Drop } from '../api/wire.ts';
import { type CachedDrops, changeListed, listedDrops } from './listed-drops.ts';

function isDrop(value: unknown): value is Drop {
  return typeof value === 'object' && value !== null && 'drop_id' in value && 'stock_seq' in value;
}

function isDropList(value: unknown): value is CachedDrops {
  if (typeof value !== 'object' || value === null) return false;
  return Array.isArray('pages' in value ? value.pages : 'items' in value && value.items);
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
    const byId = new Map(listedDrops(known).map((drop) => [drop.drop_id, drop]));
    const kept = changeListed(fetched, (drop) => newerOf(byId.get(drop.drop_id), drop));
    return replaceEqualDeep<unknown>(known, kept);
  }
  return replaceEqualDeep(known, fetched);
}
