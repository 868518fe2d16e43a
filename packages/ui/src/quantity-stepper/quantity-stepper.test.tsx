import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { QuantityStepper } from './index.ts';

describeConformance(<QuantityStepper value={1} max={2} onChange={() => undefined} />);

test('steps one at a time, by keyboard too', async () => {
  const onChange = vi.fn();
  render(<QuantityStepper value={2} max={4} onChange={onChange} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await userEvent.tab();
  await userEvent.keyboard(' ');
  expect(onChange.mock.calls).toEqual([[1], [3]]);
});

test('stops at one and at the most, with a reason', async () => {
  const onChange = vi.fn();
  render(<QuantityStepper value={1} max={1} maxReason="2 per person" onChange={onChange} />);
  await userEvent.click(screen.getByRole('button', { name: 'One fewer' }));
  await userEvent.click(screen.getByRole('button', { name: 'One more, 2 per person' }));
  expect(onChange).not.toHaveBeenCalled();
});
