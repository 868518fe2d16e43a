/**
 * Who follows whom, in a file of its own: orders never wait for a crowd that follows.
 * `followers` lies creator by creator, the latest last, so that a page is one stretch of the file at any depth.
 */
export const follows = {
  version: 1,
  name: 'follows',
  sql: `
CREATE TABLE following (
  follower_id TEXT NOT NULL,
  creator_id TEXT NOT NULL,
  followed_at INTEGER NOT NULL,
  PRIMARY KEY (follower_id, creator_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX following_by_time ON following (follower_id, followed_at, creator_id);

CREATE TABLE followers (
  creator_id TEXT NOT NULL,
  followed_at INTEGER NOT NULL,
  follower_id TEXT NOT NULL,
  PRIMARY KEY (creator_id, followed_at, follower_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE follower_counts (
  creator_id TEXT NOT NULL PRIMARY KEY,
  followers INTEGER NOT NULL CHECK (followers >= 0)
) STRICT, WITHOUT ROWID;
`,
};
