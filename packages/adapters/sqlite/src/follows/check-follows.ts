import type Database from 'better-sqlite3';
import type { Difference } from '../check-store.ts';

const sql = `
  SELECT creator_id AS subject,
    sum(counted) || ' counted, ' || sum(followed) || ' follow, ' || sum(listed) || ' listed' AS detail
  FROM (
    SELECT creator_id, followers AS counted, 0 AS followed, 0 AS listed FROM follower_counts
    UNION ALL SELECT creator_id, 0, 1, 0 FROM following
    UNION ALL SELECT creator_id, 0, 0, 1 FROM followers)
  GROUP BY creator_id
  HAVING sum(counted) <> sum(followed) OR sum(followed) <> sum(listed)`;

/** Creators whose count, followers and follows do not agree; empty when the file is sound. */
export function createFollowsCheck(reader: Database.Database): () => readonly Difference[] {
  const select = reader.prepare<[], Omit<Difference, 'check'>>(sql);
  return () => select.all().map((row) => ({ check: 'followers add up', ...row }));
}
