import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { type Meter, MeterList } from './index.ts';

const meters: readonly Meter[] = [
  { id: 'early', label: 'Not a follower', value: 64, figure: 64 },
  { id: 'gone', label: 'Sold out', value: 32, figure: 32 },
];

const bars = (container: HTMLElement) =>
  [...container.querySelectorAll('i')].map((bar) => bar.style.inlineSize);

describeConformance(<MeterList meters={meters} />);

test('each line is heard as its words and its figure', () => {
  render(<MeterList meters={meters} />);
  expect(screen.getAllByRole('listitem').map((line) => line.textContent)).toEqual([
    'Not a follower 64',
    'Sold out 32',
  ]);
});

test('the longest bar is full, the others are their share of it', () => {
  const { container } = render(<MeterList meters={meters} />);
  expect(bars(container)).toEqual(['100%', '50%']);
});

test('no bar grows over its place or below nothing', () => {
  const { container } = render(
    <MeterList
      max={10}
      meters={[
        { id: 'over', label: 'Over', value: 64, figure: 64 },
        { id: 'none', label: 'None', value: -1, figure: 0 },
      ]}
    />,
  );
  expect(bars(container)).toEqual(['100%', '0%']);
});
