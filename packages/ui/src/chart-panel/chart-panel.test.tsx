import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { ChartPanel } from './index.ts';

const panel = (
  <ChartPanel heading="Orders per minute" table={<p>The rows</p>}>
    <p>The bars</p>
  </ChartPanel>
);

describeConformance(panel);

test('the chart gives way to the table and back, and focus stays on the button', async () => {
  render(panel);
  expect(screen.getByRole('region', { name: 'Orders per minute' })).toHaveTextContent('The bars');
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(screen.getByText('The rows')).toBeVisible();
  expect(screen.queryByText('The bars')).toBeNull();
  expect(screen.getByRole('button', { name: 'Show Orders per minute as a chart' })).toHaveFocus();
  await userEvent.keyboard(' ');
  expect(screen.getByText('The bars')).toBeVisible();
});
