import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { type Step, StepList } from './index.ts';

const steps: readonly Step[] = [
  { id: 'product', label: 'Product', state: 'done', href: '/product' },
  { id: 'stock', label: 'Stock', state: 'problem', href: '/stock' },
  { id: 'time', label: 'Time', state: 'current' },
  { id: 'check', label: 'Check', state: 'ahead' },
];

describeConformance(<StepList label="Schedule a drop" steps={steps} />);

test('says of each step how it stands, and of one that the person is there', () => {
  render(<StepList label="Schedule a drop" steps={steps} />);
  const said = screen.getAllByRole('listitem').map((item) => item.textContent);
  expect(said).toEqual(['Product, done', 'Stock, needs a look', 'Time, now', 'Check, to come']);
  expect(screen.getAllByRole('listitem')[2]).toHaveAttribute('aria-current', 'step');
});

test('leads back to what is done and nowhere else', async () => {
  render(<StepList label="Schedule a drop" steps={steps} />);
  expect(screen.getAllByRole('link')).toHaveLength(2);
  await userEvent.tab();
  expect(screen.getByRole('link', { name: /^Product/ })).toHaveFocus();
});
