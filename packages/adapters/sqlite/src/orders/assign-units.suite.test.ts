import Database from 'better-sqlite3';
import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { createAssignUnits } from './assign-units.ts';

let db: Database.Database;
let assign: ReturnType<typeof createAssignUnits>;
const editionSize = 40;

beforeAll(() => {
  db = new Database(':memory:');
  db.exec(`
    CREATE TABLE order_units (drop_id TEXT, unit_no INTEGER, stock_count INTEGER, order_id TEXT,
      PRIMARY KEY (drop_id, unit_no), CHECK (unit_no <= stock_count)) WITHOUT ROWID;
    CREATE TABLE variants (drop_id TEXT, sold INTEGER); INSERT INTO variants VALUES ('drop', 0)`);
  assign = createAssignUnits(db, () => editionSize);
});
beforeEach(() => db.exec(`DELETE FROM order_units; UPDATE variants SET sold = 0`));
afterAll(() => db.close());

/** The sale of the units has been written before their numbers are given out. */
function sell(quantity: number): readonly number[] {
  db.prepare('UPDATE variants SET sold = sold + ?').run(quantity);
  return assign({ order_id: 'order', drop_id: 'drop', quantity });
}

test('units are numbered from one without a gap', () => {
  expect([sell(2), sell(1), sell(3)]).toEqual([[1, 2], [3], [4, 5, 6]]);
});

test('numbers that have become free are given out again, the lowest first', () => {
  const step = fc.record({ freed: fc.nat(editionSize), quantity: fc.integer({ min: 1, max: 4 }) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      db.exec(`DELETE FROM order_units; UPDATE variants SET sold = 0`);
      const taken = new Set<number>();
      for (const { quantity, freed } of steps) {
        if (taken.delete(freed)) {
          db.prepare('DELETE FROM order_units WHERE unit_no = ?').run(freed);
          db.exec('UPDATE variants SET sold = sold - 1');
        }
        if (taken.size + quantity > editionSize) continue;
        const free = Array.from({ length: editionSize }, (_, index) => index + 1)
          .filter((number) => !taken.has(number))
          .slice(0, quantity);
        expect(sell(quantity)).toEqual(free);
        for (const number of free) taken.add(number);
      }
    }),
  );
});

test('a unit beyond the edition is refused by the database', () => {
  sell(editionSize);
  expect(() => sell(1)).toThrow(/unit_no <= stock_count/);
});
