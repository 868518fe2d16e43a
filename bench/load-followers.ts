import { openFollowGraph } from '@livedrops/adapter-sqlite/open-follow-graph';
import Database from 'better-sqlite3';

interface Crowd {
  readonly count: number;
  /** A number in SQL that names who follows in the second `value`; the same number, unless told. */
  readonly name?: string;
}

/** Writes a creator with so many followers, one a second, straight into the tables. */
export function loadFollowers(
  file: string,
  creatorId: string,
  { count, name = 'value' }: Crowd,
): void {
  openFollowGraph({ file }).close();
  const db = new Database(file);
  db.pragma('synchronous = OFF');
  const names = `substr(printf('%036d', ${name}), 1, 36)`;
  const people = `FROM (WITH RECURSIVE counted(value) AS
    (SELECT 1 UNION ALL SELECT value + 1 FROM counted WHERE value < ${count}) SELECT value FROM counted)`;
  db.exec('BEGIN');
  for (const sql of [
    `INSERT INTO followers (creator_id, followed_at, follower_id) SELECT ?, value * 1000, ${names} ${people}`,
    `INSERT INTO following (creator_id, followed_at, follower_id) SELECT ?, value * 1000, ${names} ${people}`,
  ]) {
    db.prepare<[string]>(sql).run(creatorId);
  }
  db.prepare<[string, number]>('INSERT INTO follower_counts VALUES (?, ?)').run(creatorId, count);
  db.exec('COMMIT');
  db.pragma('wal_checkpoint(TRUNCATE)');
  db.close();
}
