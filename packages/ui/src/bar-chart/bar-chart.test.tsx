import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { BarChart, unitsPerCell } from './index.ts';

const bars = [
  { id: 'a', value: 3 },
  { id: 'b', value: 0 },
];

describeConformance(<BarChart label="3 orders" bars={bars} />);

test('one cell is one while they fit, and it is said when it is more', () => {
  const { container, rerender } = render(<BarChart label="3 orders" bars={bars} />);
  expect(container.querySelectorAll('i')).toHaveLength(3);
  expect(container).toHaveTextContent('');
  rerender(<BarChart label="30 orders" bars={[{ id: 'a', value: 30 }]} maxCells={16} />);
  expect(container.querySelectorAll('i')).toHaveLength(15);
  expect(container).toHaveTextContent('One cell is up to 2');
});

test.each([
  [0, 1],
  [16, 1],
  [17, 2],
  [33, 5],
  [120_000, 10_000],
])('%i in 16 cells: each stands for %i', (tallest, perCell) => {
  expect(unitsPerCell(tallest, 16)).toBe(perCell);
});

test('its sentence is heard instead of the bars', () => {
  render(<BarChart label="3 orders in the first minute" bars={bars} />);
  expect(screen.getByRole('img', { name: '3 orders in the first minute' })).toBeInTheDocument();
});
