/**
 * The shop: creators, products, drops with their stock, orders, and the events that tell of them.
 * Checks name their values with OR: an IN list of three or more builds a table for each row and made an order 7 µs dearer.
 */
export const shop = {
  version: 1,
  name: 'shop',
  sql: `
CREATE TABLE creators (
  creator_id TEXT NOT NULL PRIMARY KEY,
  handle TEXT NOT NULL UNIQUE,
  profile_name TEXT NOT NULL,
  bio TEXT NOT NULL,
  hue INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 359),
  search_text TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What is long stands last, so that reading the rest does not follow it onto other pages.
CREATE TABLE products (
  product_id TEXT NOT NULL PRIMARY KEY,
  creator_id TEXT NOT NULL REFERENCES creators (creator_id),
  category TEXT NOT NULL,
  price_minor INTEGER NOT NULL CHECK (price_minor > 0),
  currency TEXT NOT NULL,
  hue INTEGER NOT NULL CHECK (hue BETWEEN 0 AND 359),
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  title TEXT NOT NULL,
  search_text TEXT NOT NULL,
  images TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT;
CREATE INDEX products_by_creator ON products (creator_id);

-- Small and written often: what is told at length lives in drop_items.
CREATE TABLE drops (
  drop_id TEXT NOT NULL PRIMARY KEY,
  creator_id TEXT NOT NULL REFERENCES creators (creator_id),
  product_id TEXT NOT NULL REFERENCES products (product_id),
  start_at INTEGER NOT NULL,
  end_at INTEGER NOT NULL CHECK (end_at > start_at),
  price_minor INTEGER NOT NULL CHECK (price_minor > 0),
  currency TEXT NOT NULL,
  per_customer_limit INTEGER NOT NULL CHECK (per_customer_limit > 0),
  draft INTEGER NOT NULL CHECK (draft IN (0, 1)),
  created_at INTEGER NOT NULL,
  version INTEGER NOT NULL CHECK (version > 0),
  cancelled_at INTEGER,
  sold_out_at INTEGER,
  low INTEGER NOT NULL CHECK (low IN (0, 1)),
  stock_count INTEGER NOT NULL CHECK (stock_count > 0),
  stock_seq INTEGER NOT NULL DEFAULT 0,
  told_start INTEGER NOT NULL DEFAULT 0 CHECK (told_start IN (0, 1)),
  told_end INTEGER NOT NULL DEFAULT 0 CHECK (told_end IN (0, 1)),
  UNIQUE (drop_id, stock_count)
) STRICT, WITHOUT ROWID;
CREATE INDEX drops_by_start ON drops (start_at, drop_id) WHERE draft = 0 AND cancelled_at IS NULL;
CREATE INDEX drops_by_end ON drops (end_at, drop_id) WHERE draft = 0 AND cancelled_at IS NULL;
CREATE INDEX drops_to_look_at ON drops (product_id, start_at, end_at, cancelled_at, sold_out_at) WHERE draft = 0;
CREATE INDEX drops_by_creator ON drops (creator_id);
CREATE INDEX drops_start_untold ON drops (start_at) WHERE told_start = 0 AND draft = 0 AND cancelled_at IS NULL;
CREATE INDEX drops_end_untold ON drops (end_at) WHERE told_end = 0 AND draft = 0 AND cancelled_at IS NULL;

-- What the drop sells, as announced: it follows its product until the start and stands still from then on.
CREATE TABLE drop_items (
  drop_id TEXT NOT NULL PRIMARY KEY REFERENCES drops (drop_id),
  title TEXT NOT NULL,
  category TEXT NOT NULL,
  hue INTEGER NOT NULL,
  images TEXT NOT NULL,
  description TEXT NOT NULL
) STRICT;

CREATE TABLE variants (
  drop_id TEXT NOT NULL REFERENCES drops (drop_id),
  variant_id TEXT NOT NULL,
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  stock_count INTEGER NOT NULL CHECK (stock_count > 0),
  remaining INTEGER NOT NULL CHECK (remaining >= 0),
  held INTEGER NOT NULL CHECK (held >= 0),
  sold INTEGER NOT NULL CHECK (sold >= 0),
  CHECK (remaining + held + sold = stock_count),
  PRIMARY KEY (drop_id, variant_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE orders (
  order_id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL,
  drop_id TEXT NOT NULL,
  variant_id TEXT NOT NULL,
  quantity INTEGER NOT NULL CHECK (quantity > 0),
  unit_price_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  status TEXT NOT NULL CHECK (
    status = 'pending' OR status = 'confirmed' OR status = 'failed' OR status = 'cancelled' OR status = 'refunded'),
  failure_reason TEXT CHECK (
    failure_reason = 'hold_expired' OR failure_reason = 'payment_refused' OR failure_reason = 'drop_cancelled'),
  created_at INTEGER NOT NULL,
  hold_expires_at INTEGER NOT NULL,
  hold_extended INTEGER NOT NULL DEFAULT 0 CHECK (hold_extended IN (0, 1)),
  payment_state TEXT NOT NULL DEFAULT 'none' CHECK (
    payment_state = 'none' OR payment_state = 'processing' OR payment_state = 'declined' OR
    payment_state = 'approved' OR payment_state = 'refunding' OR payment_state = 'refunded'),
  card_last4 TEXT,
  decline_code TEXT,
  idempotency_key TEXT NOT NULL,
  fingerprint TEXT NOT NULL,
  CHECK ((status = 'failed') = (failure_reason IS NOT NULL)),
  UNIQUE (user_id, idempotency_key),
  FOREIGN KEY (drop_id, variant_id) REFERENCES variants (drop_id, variant_id)
) STRICT;
CREATE INDEX orders_of_user ON orders (user_id, order_id);
CREATE INDEX orders_owned ON orders (user_id, drop_id, quantity) WHERE status IN ('pending', 'confirmed');
CREATE INDEX orders_held ON orders (hold_expires_at) WHERE status = 'pending';

-- One row is one real unit. The edition's size is copied so that the database itself refuses a unit beyond it.
CREATE TABLE order_units (
  drop_id TEXT NOT NULL,
  unit_no INTEGER NOT NULL CHECK (unit_no >= 1),
  stock_count INTEGER NOT NULL,
  order_id TEXT NOT NULL REFERENCES orders (order_id),
  CHECK (unit_no <= stock_count),
  PRIMARY KEY (drop_id, unit_no),
  FOREIGN KEY (drop_id, stock_count) REFERENCES drops (drop_id, stock_count) ON UPDATE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX order_units_by_order ON order_units (order_id, unit_no);

-- Every move after the first: \`held\` is the order row itself.
CREATE TABLE order_timeline (
  order_id TEXT NOT NULL REFERENCES orders (order_id),
  position INTEGER NOT NULL,
  kind TEXT NOT NULL,
  at INTEGER NOT NULL,
  card_last4 TEXT,
  decline_code TEXT,
  PRIMARY KEY (order_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE payments (
  payment_id TEXT NOT NULL PRIMARY KEY,
  order_id TEXT NOT NULL REFERENCES orders (order_id),
  amount_minor INTEGER NOT NULL,
  currency TEXT NOT NULL,
  card_last4 TEXT NOT NULL,
  state TEXT NOT NULL CHECK (
    state = 'processing' OR state = 'approved' OR state = 'declined' OR state = 'refused' OR
    state = 'refund_due' OR state = 'refunded'),
  decline_code TEXT,
  started_at INTEGER NOT NULL,
  settled_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX payments_due ON payments (started_at) WHERE state IN ('processing', 'refund_due');
CREATE UNIQUE INDEX payments_one_running ON payments (order_id) WHERE state = 'processing';
CREATE UNIQUE INDEX payments_one_kept ON payments (order_id) WHERE state = 'approved';

CREATE TABLE stock_entries (
  seq INTEGER PRIMARY KEY,
  drop_id TEXT NOT NULL,
  variant_id TEXT NOT NULL,
  delta INTEGER NOT NULL CHECK (delta <> 0),
  reason TEXT NOT NULL CHECK (
    reason = 'held' OR reason = 'expired' OR reason = 'cancelled' OR reason = 'payment_refused' OR
    reason = 'drop_cancelled' OR reason = 'opened' OR reason = 'adjusted'),
  order_id TEXT REFERENCES orders (order_id),
  at INTEGER NOT NULL,
  CHECK ((order_id IS NULL) = (reason = 'opened' OR reason = 'adjusted')),
  FOREIGN KEY (drop_id, variant_id) REFERENCES variants (drop_id, variant_id)
) STRICT;
-- The units of an order return at most once.
CREATE UNIQUE INDEX stock_entries_return_once ON stock_entries (order_id) WHERE delta > 0 AND order_id IS NOT NULL;
CREATE TRIGGER stock_entries_keep_values BEFORE UPDATE ON stock_entries
BEGIN SELECT RAISE(ABORT, 'stock entries are append-only: write a new entry instead'); END;
CREATE TRIGGER stock_entries_keep_rows BEFORE DELETE ON stock_entries
BEGIN SELECT RAISE(ABORT, 'stock entries are append-only: write a new entry instead'); END;

CREATE TABLE drop_sales (
  drop_id TEXT NOT NULL REFERENCES drops (drop_id),
  minute INTEGER NOT NULL,
  units INTEGER NOT NULL CHECK (units > 0),
  PRIMARY KEY (drop_id, minute)
) STRICT, WITHOUT ROWID;

CREATE TABLE outbox (
  seq INTEGER PRIMARY KEY,
  event_id TEXT NOT NULL,
  kind TEXT NOT NULL,
  drop_id TEXT NOT NULL,
  user_id TEXT,
  occurred_at INTEGER NOT NULL,
  payload TEXT NOT NULL,
  dedupe_key TEXT
) STRICT;
CREATE UNIQUE INDEX outbox_once ON outbox (dedupe_key) WHERE dedupe_key IS NOT NULL;
CREATE INDEX outbox_stock ON outbox (occurred_at) WHERE kind = 'stock.changed';

CREATE TABLE relay (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  seq INTEGER NOT NULL
) STRICT;
INSERT INTO relay (id, seq) VALUES (1, 0);
`,
} as const;
