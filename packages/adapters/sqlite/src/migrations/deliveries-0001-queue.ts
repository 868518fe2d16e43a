/** What is still to be told, in a file of its own: a million rows for a creator's followers never make an order wait. */
export const deliveryQueueSchema = {
  version: 1,
  name: 'delivery-queue',
  sql: `
CREATE TABLE deliveries (
  delivery_id INTEGER PRIMARY KEY AUTOINCREMENT,
  user_id TEXT NOT NULL,
  fact_id TEXT NOT NULL,
  channel TEXT NOT NULL CHECK (channel = 'push' OR channel = 'mail'),
  kind TEXT NOT NULL,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state = 'open' OR state = 'parked' OR state = 'ended'),
  -- Open: when it is due, or when its claim's lease runs out. Otherwise since when it is so.
  due_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries >= 0),
  claim_id TEXT,
  reason TEXT,
  payload TEXT NOT NULL,
  UNIQUE (user_id, fact_id, channel),
  CHECK ((state = 'parked') = (reason IS NOT NULL))
) STRICT;
CREATE INDEX deliveries_due ON deliveries (channel, due_at) WHERE state = 'open';
CREATE INDEX deliveries_parked ON deliveries (delivery_id) WHERE state = 'parked';
CREATE INDEX deliveries_ended ON deliveries (due_at) WHERE state = 'ended';
`,
};
