/**
 * What people wish to be told and where, in a file of its own: orders never wait for it. `reminders` is found by its person,
 * `askers` by its drop in the order of asking, so that a page of a crowd is one stretch of the file.
 */
export const wishes = {
  version: 1,
  name: 'wishes',
  sql: `
CREATE TABLE preferences (
  user_id TEXT NOT NULL PRIMARY KEY,
  chosen TEXT NOT NULL CHECK (json_valid(chosen))
) STRICT, WITHOUT ROWID;

CREATE TABLE creator_settings (
  user_id TEXT NOT NULL,
  creator_id TEXT NOT NULL,
  setting TEXT NOT NULL CHECK (setting IN ('only_drops', 'muted')),
  PRIMARY KEY (user_id, creator_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE push_subscriptions (
  subscription_id TEXT NOT NULL PRIMARY KEY,
  user_id TEXT NOT NULL,
  endpoint TEXT NOT NULL UNIQUE,
  p256dh TEXT NOT NULL,
  auth TEXT NOT NULL,
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX push_subscriptions_by_user ON push_subscriptions (user_id, created_at);

CREATE TABLE reminders (
  user_id TEXT NOT NULL,
  drop_id TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  start_at INTEGER NOT NULL,
  PRIMARY KEY (user_id, drop_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX reminders_by_time ON reminders (user_id, asked_at, drop_id);
CREATE INDEX reminders_to_come ON reminders (user_id, start_at);

CREATE TABLE askers (
  drop_id TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  user_id TEXT NOT NULL,
  PRIMARY KEY (drop_id, asked_at, user_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE asker_counts (
  drop_id TEXT NOT NULL PRIMARY KEY,
  askers INTEGER NOT NULL CHECK (askers >= 0)
) STRICT, WITHOUT ROWID;
`,
};
