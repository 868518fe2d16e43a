import type { Picture } from '@livedrops/core/catalog/product';
import type { SaleFacts } from '@livedrops/core/orders/decide-sale';
import {
  brandId,
  type CreatorId,
  type DropId,
  type ProductId,
  type VariantId,
} from '@livedrops/core/shared/ids';
import type { Money } from '@livedrops/core/shared/money';
import type Database from 'better-sqlite3';
import { readPictures } from './read-pictures.ts';

/** What does not move with stock: read once, kept until a write to the drop, its product or its creator. */
export interface DropFacts extends SaleFacts {
  readonly dropId: DropId;
  readonly productId: ProductId;
  readonly draft: boolean;
  readonly price: Money;
  readonly stockCount: number;
  readonly title: string;
  readonly hue: number;
  readonly image: Picture | null;
  readonly creatorName: string;
  readonly variantNames: ReadonlyMap<VariantId, string>;
  /** The variant that an order without one means; null where there are several. */
  readonly onlyVariantId: VariantId | null;
}

export interface DropFactsCache {
  get(dropId: DropId): DropFacts | null;
  forget(dropId: DropId): void;
  clear(): void;
}

/** More drops than ever sell at once; beyond it the cache starts again. */
const cachedDropsMax = 2_000;

interface FactsRow {
  readonly creator_id: string;
  readonly product_id: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly cancelled_at: number | null;
  readonly draft: number;
  readonly price_minor: number;
  readonly currency: string;
  readonly per_customer_limit: number;
  readonly stock_count: number;
  readonly title: string;
  readonly hue: number;
  readonly images: string;
  readonly profile_name: string;
}

export function createDropFactsCache(db: Database.Database): DropFactsCache {
  const selectFacts = db.prepare<[string], FactsRow>(`
    SELECT d.creator_id, d.product_id, d.start_at, d.end_at, d.cancelled_at, d.draft, d.price_minor, d.currency,
           d.per_customer_limit, d.stock_count, i.title, i.hue, i.images, c.profile_name
    FROM drops d JOIN drop_items i USING (drop_id) JOIN creators c USING (creator_id)
    WHERE d.drop_id = ?`);
  const selectVariants = db.prepare<[string], { variant_id: string; name: string }>(
    'SELECT variant_id, name FROM variants WHERE drop_id = ? ORDER BY position',
  );
  const cached = new Map<DropId, DropFacts>();

  function load(dropId: DropId): DropFacts | null {
    const row = selectFacts.get(dropId);
    if (!row) return null;
    const variantNames = new Map<VariantId, string>();
    for (const variant of selectVariants.all(dropId)) {
      variantNames.set(brandId<VariantId>(variant.variant_id), variant.name);
    }
    const [first] = variantNames.keys();
    return {
      dropId,
      creatorId: brandId<CreatorId>(row.creator_id),
      productId: brandId<ProductId>(row.product_id),
      startAt: row.start_at,
      endAt: row.end_at,
      cancelledAt: row.cancelled_at,
      draft: row.draft === 1,
      price: { amountMinor: row.price_minor, currency: row.currency },
      perCustomerLimit: row.per_customer_limit,
      stockCount: row.stock_count,
      title: row.title,
      hue: row.hue,
      image: readPictures(row.images)[0] ?? null,
      creatorName: row.profile_name,
      variantNames,
      onlyVariantId: variantNames.size === 1 && first ? first : null,
    };
  }

  return {
    get(dropId) {
      const known = cached.get(dropId);
      if (known) return known;
      const facts = load(dropId);
      if (facts) {
        if (cached.size >= cachedDropsMax) cached.clear();
        cached.set(dropId, facts);
      }
      return facts;
    },
    forget: (dropId) => {
      cached.delete(dropId);
    },
    clear: () => cached.clear(),
  };
}
