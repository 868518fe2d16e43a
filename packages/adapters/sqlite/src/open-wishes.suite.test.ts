import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brandId, type DropId, type UserId } from '@livedrops/core/shared/ids';
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

test('a count that differs from those who asked is found, and named by its drop', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-wishes-'));
  const file = join(folder, 'wishes.db');
  const opened = openWishes({ file });
  const dropId = brandId<DropId>('cups');
  const wanted = { userId: brandId<UserId>('nuno'), dropId, askedAt: 1, startAt: 9 };
  await opened.reminders.ask(wanted, { perUserMax: 1, now: 1 });
  expect(opened.check()).toEqual([]);
  const stranger = new Database(file);
  stranger.exec('UPDATE asker_counts SET askers = 2');
  stranger.close();
  expect(opened.check()).toEqual([
    { check: 'reminders add up', subject: 'cups', detail: '2 counted, 1 asked, 1 listed' },
  ]);
  opened.close();
  rmSync(folder, { recursive: true });
});
