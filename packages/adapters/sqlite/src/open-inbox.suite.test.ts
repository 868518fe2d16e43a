import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInbox, type InboxStage } from '@livedrops/port-suites/inbox.suite';
import Database from 'better-sqlite3';
import { afterAll, describe, expect, test } from 'vitest';
import { headsSql, sourceSql } from './inbox/find-latest.ts';
import { inbox as schema } from './migrations/inbox-0001.ts';
import { openInbox } from './open-inbox.ts';

async function openInboxStage(): Promise<InboxStage> {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-inbox-'));

  function openStage(): InboxStage {
    const { inbox, close } = openInbox({ file: join(folder, 'inbox.db') });
    return {
      inbox,
      async reopen() {
        close();
        return openStage();
      },
      async close() {
        close();
        rmSync(folder, { recursive: true, force: true });
      },
    };
  }

  return openStage();
}

describeInbox('inbox on SQLite', openInboxStage);

/** The steps of a statement on an empty inbox, one text each. */
function planOf(db: Database.Database, sql: string): string[] {
  const rows = db.prepare<[], { detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).all();
  return rows.map(({ detail }) => detail);
}

describe('a reading of many sources', () => {
  const columns = ['creator_id', 'drop_id', 'user_id'] as const;
  const db = new Database(':memory:');
  db.exec(schema.sql);
  afterAll(() => db.close());

  test.each(columns)('steps into each by %s and sorts nothing', (column) => {
    for (const sql of [sourceSql(column), headsSql(column)]) {
      // Bound values do not matter to a plan.
      const plan = planOf(db, sql.replaceAll(/@\w+/g, "'[]'"));
      const sourceSteps = plan.filter((step) => step.includes('entries_by_'));
      expect(sourceSteps).toHaveLength(1);
      expect(sourceSteps[0]).toContain('COVERING INDEX');
      expect(sourceSteps[0]).toContain(`(${column}=? AND seq>? AND seq<?)`);
      expect(
        plan.filter((step) => /SCAN (?!source|json_each)|B-TREE FOR ORDER/.test(step)),
      ).toEqual([]);
    }
  });
});
