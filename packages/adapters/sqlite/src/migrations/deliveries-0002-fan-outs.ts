/** Which facts are not queued for their whole audience yet, beside the queue that they fill. */
export const fanOutsSchema = {
  version: 2,
  name: 'fan-outs',
  sql: `
CREATE TABLE fan_outs (
  notification_id TEXT NOT NULL PRIMARY KEY,
  -- The only reader, or null: it is for many.
  user_id TEXT,
  entry TEXT NOT NULL,
  place TEXT,
  -- The lowest is next.
  turn INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;
CREATE INDEX fan_outs_personal ON fan_outs (turn) WHERE ended_at IS NULL AND user_id IS NOT NULL;
CREATE INDEX fan_outs_crowd ON fan_outs (turn) WHERE ended_at IS NULL AND user_id IS NULL;
CREATE INDEX fan_outs_ended ON fan_outs (ended_at) WHERE ended_at IS NOT NULL;
CREATE INDEX fan_outs_user ON fan_outs (user_id) WHERE user_id IS NOT NULL;
`,
};
