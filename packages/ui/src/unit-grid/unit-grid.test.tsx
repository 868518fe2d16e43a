import { render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { cellsMax, columnsFor, layOutUnits, UnitGrid, type UnitState } from './index.ts';

describeConformance(<UnitGrid total={120} left={41} held={6} />);

const count = (cells: readonly UnitState[], state: UnitState) =>
  cells.filter((cell) => cell === state).length;

const counts = fc
  .tuple(fc.nat(2_000_000), fc.nat(2_000_000), fc.nat(2_000_000))
  .map(([sold, held, left]) => ({ total: sold + held + left, held, left }));

const smallCounts = fc
  .tuple(fc.nat(80), fc.nat(80), fc.nat(80))
  .map(([sold, held, left]) => ({ total: sold + held + left, held, left }));

describe('layOutUnits', () => {
  test('up to 240 units one cell is one unit', () => {
    fc.assert(
      fc.property(smallCounts, ({ total, held, left }) => {
        const { cells, unitsPerCell } = layOutUnits({ total, held, left });
        expect(unitsPerCell).toBe(1);
        expect(cells).toHaveLength(total);
        expect(count(cells, 'left')).toBe(left);
        expect(count(cells, 'held')).toBe(held);
        expect(count(cells, 'sold')).toBe(total - held - left);
      }),
    );
  });

  test('at any size the grid is bounded, and shows a state exactly when units are in it', () => {
    fc.assert(
      fc.property(counts, ({ total, held, left }) => {
        const { cells, unitsPerCell } = layOutUnits({ total, held, left });
        expect(cells.length).toBeLessThanOrEqual(cellsMax);
        expect(cells).toHaveLength(Math.ceil(total / unitsPerCell));
        expect(count(cells, 'left') > 0).toBe(left > 0);
        expect(count(cells, 'held') > 0).toBe(held > 0);
        expect(count(cells, 'sold') > 0).toBe(total - held - left > 0);
      }),
    );
  });

  test.each([
    [240, 1],
    [241, 2],
    [1000, 5],
    [2400, 10],
    [9999, 50],
    [1_000_000, 5000],
  ])('%i units are drawn %i to a cell', (total, unitsPerCell) => {
    expect(layOutUnits({ total, held: 0, left: total }).unitsPerCell).toBe(unitsPerCell);
  });

  test('the order is sold, mine, held, left', () => {
    const { cells } = layOutUnits({ total: 8, left: 3, held: 3, mineHeld: 1 });
    expect(cells.join(' ')).toBe('sold sold mine held held left left left');
  });

  test('an owned unit is shown at its own number', () => {
    const { cells } = layOutUnits({ total: 120, left: 18, held: 22, mine: [80] });
    expect(cells[79]).toBe('mine');
    expect(count(cells, 'mine')).toBe(1);
  });

  test('numbers that contradict each other never draw more units than exist', () => {
    const { cells } = layOutUnits({ total: 10, left: 14, held: 9, mine: [0, 11, 40] });
    expect(cells).toHaveLength(10);
    expect(count(cells, 'left')).toBe(10);
  });
});

test.each([
  [120, 40, 24],
  [60, 40, 20],
  [200, 40, 40],
  [200, 25, 25],
  [1, 40, 20],
])('%i cells of at most %i columns stand in %i', (cells, columnsMax, columns) => {
  expect(columnsFor(cells, columnsMax)).toBe(columns);
});

describe('UnitGrid', () => {
  test('is one picture with one sentence', () => {
    render(<UnitGrid total={120} left={41} held={6} />);
    expect(
      screen.getByRole('img', { name: '41 of 120 left, 6 in checkouts, 73 sold.' }),
    ).toBeInTheDocument();
  });

  test('names the reader’s own units', () => {
    render(<UnitGrid total={120} left={0} held={0} mine={[80]} />);
    expect(screen.getByRole('img')).toHaveAccessibleName(
      '0 of 120 left, 120 sold. Yours is number 80.',
    );
  });

  test('says what a square stands for when it is more than one unit', () => {
    render(<UnitGrid total={2400} left={1200} held={0} />);
    expect(screen.getByText('One square is 10 units')).toBeInTheDocument();
    expect(screen.getByRole('img')).toHaveAccessibleName(/One square is 10 units\.$/);
  });

  test('a stock event changes cells in place', () => {
    const { container, rerender } = render(<UnitGrid total={120} left={41} held={6} />);
    const before = [...container.querySelectorAll('i')];
    rerender(<UnitGrid total={120} left={40} held={7} />);
    const after = [...container.querySelectorAll('i')];
    expect(after).toEqual(before);
    expect(after.every((cell, at) => cell === before[at])).toBe(true);
    expect(container.querySelectorAll('[data-unit="held"]')).toHaveLength(7);
  });
});

test('keeps a large edition as flat as a small one in a compact grid', () => {
  const rowsOf = (total: number) => {
    const { container } = render(<UnitGrid total={total} left={total} held={0} size="compact" />);
    const columns = Number(
      (container.firstElementChild as HTMLElement).style.getPropertyValue('--unit-columns'),
    );
    return Math.ceil(total / columns);
  };
  for (const total of [30, 120, 160, 200, 220, 240]) expect(rowsOf(total)).toBeLessThanOrEqual(6);
});
