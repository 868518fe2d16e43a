/**
 * What happened, one row a fact, however many it is for. A reader's page steps into the entries of each creator they follow, of
 * each drop they asked for, and of their own.
 */
export const inbox = {
  version: 1,
  name: 'inbox',
  sql: `
CREATE TABLE entries (
  seq INTEGER PRIMARY KEY,
  notification_id TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  creator_id TEXT NOT NULL,
  drop_id TEXT NOT NULL,
  user_id TEXT,
  order_id TEXT,
  occurred_at INTEGER NOT NULL,
  facts TEXT NOT NULL
) STRICT;
CREATE INDEX entries_by_creator ON entries (creator_id, seq, kind, occurred_at, user_id) WHERE user_id IS NULL;
CREATE INDEX entries_by_drop ON entries (drop_id, seq, kind, occurred_at, user_id) WHERE user_id IS NULL;
CREATE INDEX entries_by_user ON entries (user_id, seq, kind, occurred_at) WHERE user_id IS NOT NULL;
CREATE INDEX entries_by_time ON entries (occurred_at);

CREATE TABLE marks (
  user_id TEXT NOT NULL PRIMARY KEY,
  seen_seq INTEGER NOT NULL,
  read_seq INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE read_entries (
  user_id TEXT NOT NULL,
  seq INTEGER NOT NULL,
  PRIMARY KEY (user_id, seq)
) STRICT, WITHOUT ROWID;
CREATE INDEX read_entries_by_seq ON read_entries (seq);

CREATE TABLE position (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  seq INTEGER NOT NULL
) STRICT;
INSERT INTO position VALUES (1, 0);
`,
};
