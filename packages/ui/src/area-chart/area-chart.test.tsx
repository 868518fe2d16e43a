import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { AreaChart } from './index.ts';

const chart = (
  <AreaChart
    label="41 of 120 left"
    points={[
      { at: 0, left: 120, held: 0 },
      { at: 50, left: 41, held: 6 },
    ]}
    startAt={0}
    endAt={100}
    total={120}
  >
    41 left
  </AreaChart>
);

describeConformance(chart);

test('its sentence is heard instead of the drawing, and the axes are not', () => {
  render(chart);
  expect(screen.getByRole('img', { name: '41 of 120 left' })).toBeInTheDocument();
  expect(screen.getByText('90').closest('[aria-hidden="true"]')).not.toBeNull();
});
