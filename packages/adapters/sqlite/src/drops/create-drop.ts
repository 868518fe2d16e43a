import { lowStockMax } from '@livedrops/core/drops/low-stock-max';
import type { DropStore, NewDrop } from '@livedrops/core/ports/drop-store';
import { refuse } from '@livedrops/core/shared/refusal';
import type { StoreContext } from '../store-context.ts';
import { answerDrop } from './answer-drop.ts';
import { tellDropFact } from './drop-events.ts';
import type { DropReader } from './read-drops.ts';

interface ItemRow {
  readonly creator_id: string;
  readonly title: string;
}

/** The drop, its variants, their first stock entries and its announcement, together. */
export function createCreateDrop(store: StoreContext, reader: DropReader): DropStore['create'] {
  const { writer } = store;
  const selectItem = writer.prepare<[string], ItemRow>(
    'SELECT creator_id, title FROM products WHERE product_id = ?',
  );
  const insertDrop = writer.prepare<
    [string, string, string, number, number, number, string, number, number, number, number, number]
  >(`
    INSERT INTO drops (drop_id, creator_id, product_id, start_at, end_at, price_minor, currency,
                       per_customer_limit, draft, created_at, stock_count, low, version)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 1)`);
  const copyItem = writer.prepare<[string, string]>(`
    INSERT INTO drop_items (drop_id, title, description, category, images, hue)
    SELECT ?, title, description, category, images, hue FROM products WHERE product_id = ?`);
  const insertVariant = writer.prepare<[string, string, number, string, number, number]>(`
    INSERT INTO variants (drop_id, variant_id, position, name, stock_count, remaining, held, sold)
    VALUES (?, ?, ?, ?, ?, ?, 0, 0)`);
  const insertEntry = writer.prepare<[string, string, number, number]>(`
    INSERT INTO stock_entries (drop_id, variant_id, delta, reason, at) VALUES (?, ?, ?, 'opened', ?)`);

  function create(drop: NewDrop) {
    const { dropId, creatorId, productId, startAt, endAt, price, perCustomerLimit, draft } = drop;
    const item = selectItem.get(productId);
    if (item?.creator_id !== creatorId) return refuse('product.not_found');
    const now = store.clock.now();
    const stockCount = drop.variants.reduce((sum, variant) => sum + variant.stockCount, 0);
    const low = stockCount <= lowStockMax(stockCount) ? 1 : 0;
    // biome-ignore format: one line a column group, as in the statement
    insertDrop.run(
      dropId, creatorId, productId, startAt, endAt, price.amountMinor, price.currency,
      perCustomerLimit, draft ? 1 : 0, now, stockCount, low,
    );
    copyItem.run(dropId, productId);
    for (const [position, { variantId, name, stockCount: units }] of drop.variants.entries()) {
      insertVariant.run(dropId, variantId, position, name, units, units);
      insertEntry.run(dropId, variantId, units, now);
    }
    if (!draft) {
      tellDropFact(store, 'drop.scheduled', { dropId, creatorId, title: item.title, at: now });
    }
    return { ok: true as const };
  }

  return async (drop) => answerDrop(await store.write(() => create(drop)), drop.dropId, reader);
}
