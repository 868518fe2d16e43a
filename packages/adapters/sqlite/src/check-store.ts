import type Database from 'better-sqlite3';

/** Two numbers of the store that should be equal and are not, or something else that must not be. */
export interface Difference {
  readonly check: string;
  /** What it is about: a drop, a variant, an order, a table. */
  readonly subject: string;
  readonly detail: string;
}

interface DifferenceRow {
  readonly subject: string;
  readonly detail: string;
}

/** Each statement answers one row for each difference, and none when all is well. */
const checks: Readonly<Record<string, string>> = {
  'stock adds up': `
    SELECT 'variant ' || variant_id AS subject,
           'stock_count ' || stock_count || ' is not remaining ' || remaining || ' + held ' || held || ' + sold ' || sold AS detail
    FROM variants WHERE remaining < 0 OR held < 0 OR sold < 0 OR remaining + held + sold <> stock_count`,
  'entries add up to what remains': `
    SELECT 'variant ' || v.variant_id AS subject,
           'remaining is ' || v.remaining || ', its stock entries add up to ' || coalesce(e.total, 0) AS detail
    FROM variants v LEFT JOIN (
      SELECT drop_id, variant_id, sum(delta) AS total FROM stock_entries GROUP BY drop_id, variant_id
    ) e USING (drop_id, variant_id)
    WHERE v.remaining <> coalesce(e.total, 0)`,
  'units held and sold are in orders': `
    SELECT 'variant ' || v.variant_id AS subject,
           'held ' || v.held || ' and sold ' || v.sold || ', orders have ' || coalesce(o.held, 0) || ' pending and ' ||
           coalesce(o.sold, 0) || ' confirmed' AS detail
    FROM variants v LEFT JOIN (
      SELECT drop_id, variant_id, sum(iif(status = 'pending', quantity, 0)) AS held,
             sum(iif(status = 'confirmed', quantity, 0)) AS sold
      FROM orders GROUP BY drop_id, variant_id
    ) o USING (drop_id, variant_id)
    WHERE v.held <> coalesce(o.held, 0) OR v.sold <> coalesce(o.sold, 0)`,
  'a drop is the sum of its variants': `
    SELECT 'drop ' || d.drop_id AS subject,
           'stock_count is ' || d.stock_count || ', its variants have ' || coalesce(sum(v.stock_count), 0) AS detail
    FROM drops d LEFT JOIN variants v USING (drop_id)
    GROUP BY d.drop_id HAVING d.stock_count <> coalesce(sum(v.stock_count), 0)`,
  'a confirmed order has its units': `
    SELECT 'order ' || o.order_id AS subject,
           o.status || ' with quantity ' || o.quantity || ' has ' || count(u.unit_no) || ' numbered units' AS detail
    FROM orders o LEFT JOIN order_units u USING (order_id)
    GROUP BY o.order_id HAVING count(u.unit_no) <> iif(o.status = 'confirmed', o.quantity, 0)`,
  'a unit is of its order’s drop': `
    SELECT 'unit ' || u.unit_no || ' of drop ' || u.drop_id AS subject,
           'belongs to the order ' || u.order_id || ' of another drop' AS detail
    FROM order_units u JOIN orders o USING (order_id) WHERE u.drop_id <> o.drop_id`,
  'an order’s entries match its status': `
    SELECT 'order ' || o.order_id AS subject,
           o.status || ' with quantity ' || o.quantity || ', its stock entries add up to ' || coalesce(e.total, 0) AS detail
    FROM orders o LEFT JOIN (
      SELECT order_id, sum(delta) AS total FROM stock_entries WHERE order_id IS NOT NULL GROUP BY order_id
    ) e USING (order_id)
    WHERE coalesce(e.total, 0) <> iif(o.status IN ('pending', 'confirmed'), -o.quantity, 0)`,
  'orders are in states that exist': `
    SELECT 'order ' || order_id AS subject, 'status ' || status AS detail FROM orders
    WHERE status NOT IN ('pending', 'confirmed', 'failed', 'cancelled', 'refunded')
       OR (status = 'failed') <> (failure_reason IS NOT NULL)`,
  'money belongs to the order’s status': `
    SELECT 'order ' || o.order_id AS subject,
           o.status || ' with ' || count(p.payment_id) || ' kept payments' AS detail
    FROM orders o LEFT JOIN payments p ON p.order_id = o.order_id AND p.state = 'approved'
    GROUP BY o.order_id HAVING count(p.payment_id) <> iif(o.status = 'confirmed', 1, 0)`,
  'a sold-out mark tells the truth': `
    SELECT 'drop ' || d.drop_id AS subject,
           iif(d.sold_out_at IS NULL, 'not marked', 'marked') || ' as sold out with ' || sum(v.remaining) || ' remaining' AS detail
    FROM drops d JOIN variants v USING (drop_id)
    GROUP BY d.drop_id HAVING (d.sold_out_at IS NOT NULL) <> (sum(v.remaining) = 0)`,
  'sales by minute add up': `
    SELECT 'drop ' || v.drop_id AS subject,
           'sold ' || sum(v.sold) || ', its minutes add up to ' ||
           coalesce((SELECT sum(units) FROM drop_sales s WHERE s.drop_id = v.drop_id), 0) AS detail
    FROM variants v GROUP BY v.drop_id
    HAVING sum(v.sold) <> coalesce((SELECT sum(units) FROM drop_sales s WHERE s.drop_id = v.drop_id), 0)`,
  'rows name rows that exist': `
    SELECT "table" || ' row ' || coalesce(rowid, '?') AS subject, 'names a missing row of ' || parent AS detail
    FROM pragma_foreign_key_check`,
  'the file is sound': `
    SELECT 'file' AS subject, quick_check AS detail FROM pragma_quick_check WHERE quick_check <> 'ok'`,
};

/** Prepares the whole check. It reads one snapshot and answers every difference it finds; an empty list is a sound store. */
export function createCheck(db: Database.Database): () => readonly Difference[] {
  return db.transaction(() =>
    Object.entries(checks).flatMap(([check, sql]) =>
      db
        .prepare<[], DifferenceRow>(sql)
        .all()
        .map((row) => ({ check, subject: row.subject, detail: row.detail })),
    ),
  );
}
