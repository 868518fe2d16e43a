export type UnitState = 'sold' | 'mine' | 'held' | 'left';

export interface UnitCounts {
  /** Units of the edition. */
  readonly total: number;
  /** Free to take now. */
  readonly left: number;
  /** Set aside in checkouts, the reader's own included. */
  readonly held: number;
  /** How many of the held ones are the reader's. */
  readonly mineHeld?: number | undefined;
  /** Numbers (from 1) of the units that the reader owns. */
  readonly mine?: readonly number[] | undefined;
}

export interface UnitLayout {
  /** Sold first, then held, then left: the grid empties from its start. */
  readonly cells: readonly UnitState[];
  readonly unitsPerCell: number;
}

/** Up to here one cell is one unit. */
export const cellsMax = 240;

/** The smallest of 1, 2, 5, 10, 20, 50 … units a cell that keeps the grid within its bound. */
function unitsPerCellFor(total: number): number {
  let power = 1;
  for (;;) {
    for (const step of [1, 2, 5]) {
      if (total <= step * power * cellsMax) return step * power;
    }
    power *= 10;
  }
}

/** Rounded shares of `cells`, in which nothing that exists disappears and nothing that does not exist shows. */
function shareCells(cells: number, units: readonly number[], unitsPerCell: number): number[] {
  const shares = units.map((count) =>
    count > 0 ? Math.max(1, Math.round(count / unitsPerCell)) : 0,
  );
  let spare = cells - shares.reduce((sum, share) => sum + share, 0);
  while (spare !== 0) {
    const widest = shares.indexOf(Math.max(...shares));
    const step = Math.sign(spare);
    shares[widest] = (shares[widest] ?? 0) + step;
    spare -= step;
  }
  return shares;
}

function clampCount(value: number, max: number): number {
  return Math.min(Math.max(0, Math.trunc(value)), max);
}

/** Which state each cell of the grid shows. */
export function layOutUnits(counts: UnitCounts): UnitLayout {
  const total = Math.max(0, Math.trunc(counts.total));
  const left = clampCount(counts.left, total);
  const held = clampCount(counts.held, total - left);
  const mineHeld = clampCount(counts.mineHeld ?? 0, held);
  const unitsPerCell = unitsPerCellFor(total);
  const units = [total - left - held, mineHeld, held - mineHeld, left];
  const shares = shareCells(Math.ceil(total / unitsPerCell), units, unitsPerCell);
  const states = ['sold', 'mine', 'held', 'left'] as const;
  const cells: UnitState[] = states.flatMap((state, at) =>
    Array.from({ length: shares[at] ?? 0 }, () => state),
  );
  for (const number of counts.mine ?? []) {
    const cell = Math.floor((number - 1) / unitsPerCell);
    if (cell >= 0 && cell < cells.length) cells[cell] = 'mine';
  }
  return { cells, unitsPerCell };
}

const rowsWanted = 5;
const columnsComfortable = 20;

/** Full rows first, about five of them, and no cell wider than a twentieth of the grid. */
export function columnsFor(cells: number, columnsMax: number): number {
  let best = columnsComfortable;
  let bestCost = Number.POSITIVE_INFINITY;
  for (let columns = 16; columns <= columnsMax; columns += 1) {
    const gaps = (columns - (cells % columns)) % columns;
    const rows = Math.ceil(cells / columns);
    const crowding = Math.max(0, columnsComfortable - columns) * 1.5;
    const cost = gaps * 0.5 + Math.abs(rows - rowsWanted) * 2 + crowding;
    if (cost < bestCost) {
      bestCost = cost;
      best = columns;
    }
  }
  return best;
}
