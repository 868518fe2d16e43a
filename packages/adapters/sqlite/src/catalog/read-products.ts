import type { Product } from '@livedrops/core/catalog/product';
import type { DropBrief } from '@livedrops/core/drops/drop';
import { brandId, type CreatorId, type DropId, type ProductId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import { readPicture, readPictures } from '../read-pictures.ts';

export interface ProductRow {
  readonly product_id: string;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly price_minor: number;
  readonly currency: string;
  readonly images: string;
  readonly hue: number;
  readonly created_at: number;
  readonly version: number;
  readonly creator_id: string;
  readonly handle: string;
  readonly profile_name: string;
  readonly creator_hue: number;
  readonly creator_avatar: string | null;
  /** The drop to look at; null when none is announced. */
  readonly drop_id: string | null;
  readonly start_at: number;
  readonly end_at: number;
  readonly cancelled_at: number | null;
  readonly sold_out_at: number | null;
}

interface StockRow {
  readonly drop_id: string;
  readonly stock_count: number;
  readonly remaining: number;
  readonly held: number;
  readonly sold: number;
}

/**
 * The announced drop to look at for each product: live before upcoming before ended before cancelled; among live ones the
 * first to end, among upcoming ones the next, else the latest. `min` makes SQLite take the row of the smallest key.
 */
export const featuredDrops = (restriction = '') => `
  SELECT product_id, drop_id, start_at, end_at, cancelled_at, sold_out_at, min(CASE
    WHEN cancelled_at IS NOT NULL THEN 4000000000000000 - end_at
    WHEN end_at <= @now THEN 3000000000000000 - end_at
    WHEN start_at > @now THEN 1000000000000000 + start_at
    ELSE end_at END) AS look_key
  FROM drops WHERE draft = 0 ${restriction} GROUP BY product_id`;

export const productColumns = `
  p.product_id, p.title, p.description, p.category, p.price_minor, p.currency, p.images, p.hue, p.created_at, p.version,
  p.creator_id, c.handle, c.profile_name, c.hue AS creator_hue, c.avatar AS creator_avatar,
  f.drop_id, f.start_at, f.end_at, f.cancelled_at, f.sold_out_at`;

/** Makes whole products of rows; a page costs one more statement, however long it is. */
export function createProductAssembler(
  db: Database.Database,
): (rows: readonly ProductRow[]) => readonly Product[] {
  const selectStock = db.prepare<[string], StockRow>(`
    SELECT drop_id, sum(stock_count) AS stock_count, sum(remaining) AS remaining, sum(held) AS held, sum(sold) AS sold
    FROM variants WHERE drop_id IN (SELECT value FROM json_each(?)) GROUP BY drop_id`);

  return (rows) => {
    if (rows.length === 0) return [];
    const ids = rows.flatMap((row) => (row.drop_id === null ? [] : [row.drop_id]));
    const stock = new Map(
      selectStock.all(JSON.stringify(ids)).map((row) => [row.drop_id, row] as const),
    );
    return rows.map((row) =>
      productFrom(row, row.drop_id === null ? undefined : stock.get(row.drop_id)),
    );
  };
}

function productFrom(row: ProductRow, stock: StockRow | undefined): Product {
  return {
    productId: brandId<ProductId>(row.product_id),
    creator: {
      creatorId: brandId<CreatorId>(row.creator_id),
      handle: row.handle,
      profileName: row.profile_name,
      hue: row.creator_hue,
      avatar: readPicture(row.creator_avatar),
    },
    title: row.title,
    description: row.description,
    category: row.category,
    price: { amountMinor: row.price_minor, currency: row.currency },
    images: readPictures(row.images),
    hue: row.hue,
    createdAt: row.created_at,
    version: row.version,
    drop: stock ? briefFrom(row, stock) : null,
  };
}

function briefFrom(row: ProductRow, stock: StockRow): DropBrief {
  return {
    dropId: brandId<DropId>(stock.drop_id),
    startAt: row.start_at,
    endAt: row.end_at,
    cancelledAt: row.cancelled_at,
    soldOutAt: row.sold_out_at,
    stockCount: stock.stock_count,
    remaining: stock.remaining,
    held: stock.held,
    sold: stock.sold,
  };
}
