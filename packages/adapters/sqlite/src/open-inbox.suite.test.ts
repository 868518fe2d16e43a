import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeInbox, type InboxStage } from '@livedrops/port-suites/inbox.suite';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { sourceSql } from './inbox/find-latest.ts';
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

test('a source is read from its end by its index alone, and nothing is sorted', () => {
  const db = new Database(':memory:');
  db.exec(schema.sql);
  for (const column of ['creator_id', 'drop_id', 'user_id'] as const) {
    const steps = db
      .prepare(`EXPLAIN QUERY PLAN ${sourceSql(column)}`)
      .all('x', 9, 1)
      .map((row) => JSON.stringify(row));
    expect(steps).toHaveLength(1);
    expect(steps[0]).toContain('USING COVERING INDEX');
    expect(steps[0]).toContain(`(${column}=? AND seq>? AND seq<?)`);
  }
  db.close();
});
