import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { SegmentedControl } from './index.ts';

const segments = [
  { value: 'live', label: 'Live' },
  { value: 'upcoming', label: 'Upcoming' },
  { value: 'past', label: 'Past' },
] as const;

describeConformance(
  <SegmentedControl label="Drops" segments={segments} value="live" onChange={() => undefined} />,
);

function Chosen() {
  const [value, setValue] = useState<'live' | 'upcoming' | 'past'>('live');
  return <SegmentedControl label="Drops" segments={segments} value={value} onChange={setValue} />;
}

test('one press or one arrow key chooses', async () => {
  render(<Chosen />);
  await userEvent.click(screen.getByText('Past'));
  expect(screen.getByRole('radio', { name: 'Past' })).toBeChecked();
  await userEvent.keyboard('{ArrowLeft}');
  expect(screen.getByRole('radio', { name: 'Upcoming' })).toBeChecked();
  expect(screen.getByRole('radio', { name: 'Past' })).not.toBeChecked();
});

test('is one stop of the Tab key, named by its label', async () => {
  render(<Chosen />);
  expect(screen.getByRole('group', { name: 'Drops' })).toBeVisible();
  await userEvent.tab();
  expect(screen.getByRole('radio', { name: 'Live' })).toHaveFocus();
  await userEvent.tab();
  expect(document.body).toHaveFocus();
});
