import type { Facet, ProductPage, ProductQuery, ProductState } from '@livedrops/core/ports/catalog';
import type Database from 'better-sqlite3';
import { foldText } from './fold-text.ts';
import {
  createProductAssembler,
  featuredDrops,
  type ProductRow,
  productColumns,
} from './read-products.ts';

interface CountRow {
  readonly state: ProductState;
  readonly category: string;
  readonly count: number;
}

type Bindings = Record<string, string | number | null>;

const states: readonly ProductState[] = ['live', 'upcoming', 'sold_out', 'ended'];

/** How the drop to look at stands, as browsing filters it. */
const state = `CASE
  WHEN f.cancelled_at IS NOT NULL OR f.end_at <= @now THEN 'ended'
  WHEN f.start_at > @now THEN 'upcoming'
  WHEN f.sold_out_at IS NULL THEN 'live' ELSE 'sold_out' END`;

const stateRank = `CASE
  WHEN f.cancelled_at IS NOT NULL OR f.end_at <= @now THEN 3
  WHEN f.start_at > @now THEN 2
  WHEN f.sold_out_at IS NULL THEN 0 ELSE 1 END`;

/** Ended ones have the largest keys of \`featuredDrops\`, the latest first: the key itself orders within a rank. */
const orders = {
  ending: `${stateRank}, f.look_key, p.product_id`,
  newest: 'p.created_at DESC, p.product_id DESC',
  price: 'p.price_minor, p.product_id',
  '-price': 'p.price_minor DESC, p.product_id',
} as const;

/** One page of announced products, its total and its facets: three statements. */
export function createListProducts(db: Database.Database): (query: ProductQuery) => ProductPage {
  const assemble = createProductAssembler(db);
  const prepared = new Map<string, Database.Statement<[Bindings]>>();

  function statement<Row>(sql: string): Database.Statement<[Bindings], Row> {
    const known = prepared.get(sql);
    // Guarantee: the text fixes the columns, and each text is used with one row type.
    if (known) return known as Database.Statement<[Bindings], Row>;
    const made = db.prepare<[Bindings], Row>(sql);
    prepared.set(sql, made);
    return made;
  }

  function list(query: ProductQuery): ProductPage {
    const { where, bindings } = filters(query);
    const from = `FROM (${featuredDrops()}) f JOIN products p USING (product_id)
      JOIN creators c ON c.creator_id = p.creator_id ${where}`;
    const counts = statement<CountRow>(
      `SELECT ${state} AS state, p.category, count(*) AS count ${from} GROUP BY 1, 2`,
    ).all(bindings);
    const chosen = chooser(query);
    const total = countOf(counts.filter((row) => chosen.state(row) && chosen.category(row)));
    const offset = (query.page - 1) * query.perPage;
    const rows =
      offset >= total
        ? []
        : statement<ProductRow>(`SELECT ${productColumns} ${from}
            AND (@states IS NULL OR ${state} IN (SELECT value FROM json_each(@states)))
            AND (@categories IS NULL OR p.category IN (SELECT value FROM json_each(@categories)))
            ORDER BY ${orders[query.sort]} LIMIT @limit OFFSET @offset`).all({
            ...bindings,
            ...choices(query),
            limit: query.perPage,
            offset,
          });
    return {
      items: assemble(rows),
      total,
      facets: {
        state: stateFacets(counts.filter(chosen.category)),
        category: categoryFacets(counts.filter(chosen.state)),
      },
    };
  }

  return db.transaction(list);
}

/** The conditions besides state and category, which the facets need left out. */
function filters(query: ProductQuery): { readonly where: string; readonly bindings: Bindings } {
  const { text, priceMinorMin, priceMinorMax, creatorId, now } = query;
  const conditions = ['TRUE'];
  const bindings: Bindings = { now };
  const limitTo = (condition: string, name: string, value: string | number) => {
    conditions.push(condition);
    bindings[name] = value;
  };
  if (text) {
    const found = '(instr(p.search_text, @text) > 0 OR instr(c.search_text, @text) > 0)';
    limitTo(found, 'text', foldText(text));
  }
  if (priceMinorMin !== undefined) limitTo('p.price_minor >= @priceMin', 'priceMin', priceMinorMin);
  if (priceMinorMax !== undefined) limitTo('p.price_minor <= @priceMax', 'priceMax', priceMinorMax);
  if (creatorId !== undefined) limitTo('p.creator_id = @creatorId', 'creatorId', creatorId);
  return { where: `WHERE ${conditions.join(' AND ')}`, bindings };
}

function choices({ states: wanted, categories }: ProductQuery): Bindings {
  return {
    states: wanted ? JSON.stringify(wanted) : null,
    categories: categories ? JSON.stringify(categories) : null,
  };
}

function chooser(query: ProductQuery) {
  const wanted = query.states && new Set(query.states);
  const categories = query.categories && new Set(query.categories);
  return {
    state: (row: CountRow) => wanted?.has(row.state) ?? true,
    category: (row: CountRow) => categories?.has(row.category) ?? true,
  };
}

function countOf(rows: readonly CountRow[]): number {
  return rows.reduce((sum, row) => sum + row.count, 0);
}

function stateFacets(rows: readonly CountRow[]): readonly Facet[] {
  return states.map((value) => ({
    value,
    count: countOf(rows.filter((row) => row.state === value)),
  }));
}

/** The largest first, equal ones by name. */
function categoryFacets(rows: readonly CountRow[]): readonly Facet[] {
  return [...Map.groupBy(rows, (row) => row.category)]
    .map(([value, group]) => ({ value, count: countOf(group) }))
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1));
}
