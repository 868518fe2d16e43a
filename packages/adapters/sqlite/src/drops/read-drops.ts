import type { Drop, Variant } from '@livedrops/core/drops/drop';
import type { Clock } from '@livedrops/core/ports/clock';
import type { DropQuery, DropStore } from '@livedrops/core/ports/drop-store';
import {
  brandId,
  type CreatorId,
  type DropId,
  type ProductId,
  type VariantId,
} from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import { readPicture, readPictures } from '../read-pictures.ts';

interface DropRow {
  readonly drop_id: string;
  readonly creator_id: string;
  readonly product_id: string;
  readonly start_at: number;
  readonly end_at: number;
  readonly price_minor: number;
  readonly currency: string;
  readonly per_customer_limit: number;
  readonly draft: number;
  readonly created_at: number;
  readonly version: number;
  readonly cancelled_at: number | null;
  readonly sold_out_at: number | null;
  readonly stock_seq: number;
  readonly title: string;
  readonly description: string;
  readonly category: string;
  readonly images: string;
  readonly hue: number;
  readonly handle: string;
  readonly profile_name: string;
  readonly creator_hue: number;
  readonly creator_avatar: string | null;
}

interface VariantRow {
  readonly drop_id: string;
  readonly variant_id: string;
  readonly name: string;
  readonly stock_count: number;
  readonly remaining: number;
  readonly held: number;
  readonly sold: number;
}

interface SalesRow {
  readonly drop_id: string;
  readonly minute: number;
  readonly units: number;
}

export interface DropReader {
  find(dropId: DropId): Drop | null;
  list(query: DropQuery): readonly Drop[];
  readonly listCalendar: DropStore['listCalendar'];
}

const minuteMs = 60_000;
const minutesShown = 12;

const selectDrops = `
  SELECT d.drop_id, d.creator_id, d.product_id, d.start_at, d.end_at, d.price_minor, d.currency,
         d.per_customer_limit, d.draft, d.created_at, d.version, d.cancelled_at, d.sold_out_at, d.stock_seq,
         i.title, i.description, i.category, i.images, i.hue, c.handle, c.profile_name, c.hue AS creator_hue,
         c.avatar AS creator_avatar
  FROM drops d JOIN drop_items i USING (drop_id) JOIN creators c USING (creator_id)`;

/** What each phase means to the database, and the order it is listed in. */
const phases = {
  live: { where: 'd.start_at <= @now AND d.end_at > @now', at: 'd.end_at', direction: 'ASC' },
  upcoming: { where: 'd.start_at > @now', at: 'd.start_at', direction: 'ASC' },
  ended: { where: 'd.end_at <= @now', at: 'd.end_at', direction: 'DESC' },
} as const;

/** Reads drops with their stock: a page costs three statements, however long it is. */
export function createDropReader(
  db: Database.Database,
  settings: { readonly clock: Clock; readonly holdTtlMs: number },
): DropReader {
  const selectOne = db.prepare<[string], DropRow>(`${selectDrops} WHERE d.drop_id = ?`);
  const selectVariants = db.prepare<[string], VariantRow>(`
    SELECT drop_id, variant_id, name, stock_count, remaining, held, sold FROM variants
    WHERE drop_id IN (SELECT value FROM json_each(?)) ORDER BY drop_id, position`);
  const selectSales = db.prepare<[string, number], SalesRow>(`
    SELECT drop_id, minute, units FROM drop_sales
    WHERE drop_id IN (SELECT value FROM json_each(?)) AND minute >= ?`);
  const selectCalendar = db.prepare<[string, number, number], DropRow>(`
    ${selectDrops} WHERE d.creator_id = ? AND d.draft = 0 AND d.end_at > ?
    ORDER BY d.start_at, d.drop_id LIMIT ?`);
  const pages = new Map<string, Database.Statement<[Record<string, unknown>], DropRow>>();

  function pageStatement(query: DropQuery) {
    const { phase, creatorId, after } = query;
    const key = `${phase} ${creatorId !== undefined} ${after !== undefined}`;
    const known = pages.get(key);
    if (known) return known;
    const { where, at, direction } = phases[phase];
    const beyond = direction === 'ASC' ? '>' : '<';
    const statement = db.prepare<[Record<string, unknown>], DropRow>(`
      ${selectDrops} WHERE d.draft = 0 AND d.cancelled_at IS NULL AND ${where}
      ${creatorId ? 'AND d.creator_id = @creatorId' : ''}
      ${after ? `AND (${at}, d.drop_id) ${beyond} (@afterAt, @afterId)` : ''}
      ORDER BY ${at} ${direction}, d.drop_id ${direction} LIMIT @limit`);
    pages.set(key, statement);
    return statement;
  }

  function assemble(rows: readonly DropRow[]): readonly Drop[] {
    if (rows.length === 0) return [];
    const ids = JSON.stringify(rows.map((row) => row.drop_id));
    const firstMinute = Math.floor(settings.clock.now() / minuteMs) - minutesShown + 1;
    const variants = Map.groupBy(selectVariants.all(ids), (row) => row.drop_id);
    const sales = Map.groupBy(selectSales.all(ids, firstMinute), (row) => row.drop_id);
    return rows.map((row) =>
      dropFrom(row, {
        variants: (variants.get(row.drop_id) ?? []).map(variantFrom),
        salesByMinute: minutesFrom(sales.get(row.drop_id) ?? [], firstMinute),
        holdTtlMs: settings.holdTtlMs,
      }),
    );
  }

  // One read transaction, so that a commit of another process cannot fall between the statements.
  const assembleOne = db.transaction((dropId: DropId): Drop | null => {
    const row = selectOne.get(dropId);
    return row ? (assemble([row])[0] ?? null) : null;
  });
  const assemblePage = db.transaction((query: DropQuery): readonly Drop[] => {
    const { now, limit, creatorId, after } = query;
    return assemble(
      pageStatement(query).all({
        now,
        limit,
        ...(creatorId && { creatorId }),
        ...(after && { afterAt: after.at, afterId: after.dropId }),
      }),
    );
  });

  const assembleCalendar = db.transaction(
    ({ creatorId, now, limit }: Parameters<DropStore['listCalendar']>[0]): readonly Drop[] =>
      assemble(selectCalendar.all(creatorId, now, limit)),
  );

  return {
    find: (dropId) => assembleOne(dropId),
    list: (query) => assemblePage(query),
    listCalendar: (query) => assembleCalendar(query),
  };
}

function variantFrom(row: VariantRow): Variant {
  return {
    variantId: brandId<VariantId>(row.variant_id),
    name: row.name,
    stockCount: row.stock_count,
    remaining: row.remaining,
    held: row.held,
    sold: row.sold,
  };
}

function minutesFrom(rows: readonly SalesRow[], firstMinute: number): readonly number[] {
  const units = Array.from({ length: minutesShown }, () => 0);
  for (const row of rows) {
    const index = row.minute - firstMinute;
    if (index < minutesShown) units[index] = row.units;
  }
  return units;
}

function dropFrom(
  row: DropRow,
  parts: Pick<Drop, 'variants' | 'salesByMinute' | 'holdTtlMs'>,
): Drop {
  const total = (key: 'stockCount' | 'remaining' | 'held' | 'sold') =>
    parts.variants.reduce((sum, variant) => sum + variant[key], 0);
  const creatorId = brandId<CreatorId>(row.creator_id);
  return {
    dropId: brandId<DropId>(row.drop_id),
    startAt: row.start_at,
    endAt: row.end_at,
    cancelledAt: row.cancelled_at,
    soldOutAt: row.sold_out_at,
    stockCount: total('stockCount'),
    remaining: total('remaining'),
    held: total('held'),
    sold: total('sold'),
    product: {
      productId: brandId<ProductId>(row.product_id),
      title: row.title,
      description: row.description,
      category: row.category,
      images: readPictures(row.images),
      hue: row.hue,
    },
    creator: {
      creatorId,
      handle: row.handle,
      profileName: row.profile_name,
      hue: row.creator_hue,
      avatar: readPicture(row.creator_avatar),
    },
    price: { amountMinor: row.price_minor, currency: row.currency },
    perCustomerLimit: row.per_customer_limit,
    createdAt: row.created_at,
    draft: row.draft === 1,
    version: row.version,
    stockSeq: row.stock_seq,
    ...parts,
  };
}
