import type Database from 'better-sqlite3';
import type { Difference } from '../check-store.ts';

const sql = `
  SELECT drop_id AS subject,
    sum(counted) || ' counted, ' || sum(asked) || ' asked, ' || sum(listed) || ' listed' AS detail
  FROM (
    SELECT drop_id, askers AS counted, 0 AS asked, 0 AS listed FROM asker_counts
    UNION ALL SELECT drop_id, 0, 1, 0 FROM reminders
    UNION ALL SELECT drop_id, 0, 0, 1 FROM askers)
  GROUP BY drop_id
  HAVING sum(counted) <> sum(asked) OR sum(asked) <> sum(listed)`;

/** Drops whose count, askers and reminders do not agree; empty when the file is sound. */
export function createWishesCheck(reader: Database.Database): () => readonly Difference[] {
  const select = reader.prepare<[], Omit<Difference, 'check'>>(sql);
  return () => select.all().map((row) => ({ check: 'reminders add up', ...row }));
}
