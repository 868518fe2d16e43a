import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { RemovableChip } from '../chip/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { FilterBar } from './index.ts';

describeConformance(<FilterBar>chips</FilterBar>);

test('the row is a stop of the Tab key before its filters, so that it can be scrolled', async () => {
  render(
    <FilterBar end={<button type="button">Ending first</button>}>
      <RemovableChip label="Live" />
    </FilterBar>,
  );
  await userEvent.tab();
  expect(screen.getByRole('group', { name: 'Filters that are on' })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Remove Live' })).toHaveFocus();
  await userEvent.tab();
  expect(screen.getByRole('button', { name: 'Ending first' })).toHaveFocus();
});
