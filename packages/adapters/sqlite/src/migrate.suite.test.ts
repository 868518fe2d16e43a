import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Migration, migrate, migrations } from './migrate.ts';

let folder: string;
let open: Database.Database[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'livedrops-migrate-'));
  open = [];
});
afterEach(() => {
  for (const db of open) db.close();
  rmSync(folder, { recursive: true, force: true });
});

function database(): Database.Database {
  const db = new Database(join(folder, 'shop.db'));
  db.pragma('journal_mode = WAL');
  open.push(db);
  return db;
}

const version = (db: Database.Database) => db.pragma('user_version', { simple: true });
const first: Migration = { version: 1, name: 'one', sql: 'CREATE TABLE one (a); ' };
const second: Migration = { version: 2, name: 'two', sql: 'ALTER TABLE one ADD COLUMN b' };

test('migrations are numbered from one without a gap', () => {
  expect(migrations.map((migration) => migration.version)).toEqual(
    migrations.map((_, index) => index + 1),
  );
});

test('a new file gets every migration, an older one those it lacks, and a current one none', () => {
  migrate(database(), [first]);
  const db = database();
  db.exec('INSERT INTO one VALUES (7)');
  migrate(db, [first, second]);
  migrate(db, [first, second]);
  expect(db.prepare('SELECT a, b FROM one').all()).toEqual([{ a: 7, b: null }]);
  expect(version(db)).toBe(2);
});

test('a migration that fails leaves the file as it was', () => {
  const db = database();
  migrate(db, [first]);
  const broken = { ...second, sql: 'ALTER TABLE one ADD COLUMN b; CREATE TABLE one (a)' };
  expect(() => migrate(db, [first, broken])).toThrow(/already exists/);
  expect(version(db)).toBe(1);
  expect(db.prepare('SELECT * FROM one').columns()).toHaveLength(1);
  expect(db.inTransaction).toBe(false);
});

test('a file of a newer program is refused with what to do, and not touched', () => {
  migrate(database(), [first, second]);
  const db = database();
  expect(() => migrate(db, [first])).toThrow(
    /shop\.db was written by a newer LiveDrops: it is at version 2, this program knows up to 1.*nothing was changed.*Start the newer program/s,
  );
  expect(version(db)).toBe(2);
});

test('a file of another program is refused and not touched', () => {
  const db = database();
  db.exec('CREATE TABLE contacts (name)');
  expect(() => migrate(db, [first])).toThrow(/database of another program/);
  expect(db.prepare('SELECT count(*) FROM sqlite_schema').pluck().get()).toBe(1);
});

test('two programs that start together run each migration once', () => {
  const [one, other] = [database(), database()];
  migrate(one, [first, second]);
  migrate(other, [first, second]);
  one.pragma('busy_timeout = 0');
  other.exec('BEGIN IMMEDIATE');
  migrate(one, [first, second]);
  const third = { version: 3, name: 'three', sql: 'CREATE TABLE three (a)' };
  expect(() => migrate(one, [first, second, third])).toThrow(/locked/);
  other.exec('ROLLBACK');
  migrate(one, [first, second, third]);
  migrate(other, [first, second, third]);
  expect(version(other)).toBe(3);
});
