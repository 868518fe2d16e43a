import { openFollowGraph } from '@livedrops/adapter-sqlite/open-follow-graph';
import Database from 'better-sqlite3';

const names = "substr(printf('%036d', value), 1, 36)";

/** Writes a creator with that many followers, one a second, straight into the tables. */
export function loadFollowers(file: string, creatorId: string, followers: number): void {
  openFollowGraph({ file }).close();
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  const people = `FROM (WITH RECURSIVE counted(value) AS
    (SELECT 1 UNION ALL SELECT value + 1 FROM counted WHERE value < ${followers}) SELECT value FROM counted)`;
  db.exec('BEGIN');
  for (const sql of [
    `INSERT INTO followers (creator_id, followed_at, follower_id) SELECT ?, value * 1000, ${names} ${people}`,
    `INSERT INTO following (creator_id, followed_at, follower_id) SELECT ?, value * 1000, ${names} ${people}`,
  ]) {
    db.prepare<[string]>(sql).run(creatorId);
  }
  db.prepare<[string, number]>('INSERT INTO follower_counts VALUES (?, ?)').run(
    creatorId,
    followers,
  );
  db.exec('COMMIT');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
