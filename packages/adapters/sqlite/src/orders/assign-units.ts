import { brandId, type DropId } from '@livedrops/core/shared/ids';
import type Database from 'better-sqlite3';
import type { OrderRow } from './read-order.ts';

type UnitsOrder = Pick<OrderRow, 'order_id' | 'drop_id' | 'quantity'>;

/** Gives an order's units the lowest free numbers of the edition. The primary key and the CHECK stand behind it. */
export function createAssignUnits(
  db: Database.Database,
  editionSize: (dropId: DropId) => number,
): (order: UnitsOrder) => readonly number[] {
  const selectTop = db
    .prepare<[string], number | null>(
      'SELECT max(unit_no) FROM order_units WHERE drop_id = (SELECT ?)',
    )
    .pluck();
  const selectSold = db
    .prepare<[string], number>('SELECT sum(sold) FROM variants WHERE drop_id = ?')
    .pluck();
  const selectTaken = db
    .prepare<[string], number>('SELECT unit_no FROM order_units WHERE drop_id = ? ORDER BY unit_no')
    .pluck();
  const insertUnit = db.prepare<[string, number, number, string]>(
    'INSERT INTO order_units (drop_id, unit_no, stock_count, order_id) VALUES (?, ?, ?, ?)',
  );

  /** As many sold as the highest number says: there is no gap below it, so the list need not be walked. */
  function firstFree(row: UnitsOrder): readonly number[] {
    const top = selectTop.get(row.drop_id) ?? 0;
    const soldBefore = (selectSold.get(row.drop_id) ?? 0) - row.quantity;
    if (top === soldBefore) return Array.from({ length: row.quantity }, (_, at) => top + 1 + at);
    const free: number[] = [];
    let candidate = 1;
    for (const taken of selectTaken.iterate(row.drop_id)) {
      while (candidate < taken && free.length < row.quantity) free.push(candidate++);
      if (free.length === row.quantity) return free;
      candidate = taken + 1;
    }
    while (free.length < row.quantity) free.push(candidate++);
    return free;
  }

  return (row) => {
    const stockCount = editionSize(brandId<DropId>(row.drop_id));
    const numbers = firstFree(row);
    for (const unitNo of numbers) {
      insertUnit.run(row.drop_id, unitNo, stockCount, row.order_id);
    }
    return numbers;
  };
}
