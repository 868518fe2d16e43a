import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Chip, ChoiceChip, RemovableChip } from './index.ts';

describeConformance(<Chip>ends 20:30</Chip>);
describeConformance(<ChoiceChip pressed={false}>All</ChoiceChip>);
describeConformance(<RemovableChip label="Live" />);

test('a choice says whether it is on', () => {
  render(<ChoiceChip pressed>Paid</ChoiceChip>);
  expect(screen.getByRole('button', { name: 'Paid', pressed: true })).toBeVisible();
});

test('a filter that is on says that pressing removes it', () => {
  render(<RemovableChip label="Live" />);
  expect(screen.getByRole('button', { name: 'Remove Live' })).toHaveTextContent('Live');
});
