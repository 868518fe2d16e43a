import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describePreferences } from '@livedrops/port-suites/preferences.suite';
import { describePushSubscriptions } from '@livedrops/port-suites/push-subscriptions.suite';
import { describeReminders } from '@livedrops/port-suites/reminders.suite';
import type { WishesStage } from '@livedrops/port-suites/wishes-stage';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { wishes } from './migrations/wishes-0001.ts';
import { openWishes } from './open-wishes.ts';
import { askersSql } from './wishes/reminders.ts';

async function openWishesStage(): Promise<WishesStage> {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-wishes-'));

  function openStage(): WishesStage {
    const { check, close, ...stores } = openWishes({ file: join(folder, 'wishes.db') });
    return {
      ...stores,
      differences: async () => check(),
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

describePreferences('preferences on SQLite', openWishesStage);
describePushSubscriptions('push subscriptions on SQLite', openWishesStage);
describeReminders('reminders on SQLite', openWishesStage);

test('a page of askers is found by stepping into their list, and nothing is sorted', () => {
  const db = new Database(':memory:');
  db.exec(wishes.sql);
  const plan = db.prepare(`EXPLAIN QUERY PLAN ${askersSql}`);
  const steps = plan
    .all({ dropId: 'x', askedAt: 1, userId: 'y', rows: 51 })
    .map((row) => JSON.stringify(row));
  expect(steps).toHaveLength(1);
  expect(steps[0]).toContain('(drop_id=? AND (asked_at,user_id)>(?,?))');
  db.close();
});
