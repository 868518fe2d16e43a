import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { IconButton } from '../icon-button/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Tooltip } from './index.ts';

const sign = <IconButton icon="magnifying-glass" label="Search" />;

describeConformance(
  <Tooltip text="Search" defaultOpen>
    {sign}
  </Tooltip>,
  () => [...document.querySelectorAll('[data-inverted]')].at(-1) ?? null,
);

test('focus shows it and Escape hides it', async () => {
  render(<Tooltip text="Find drops">{sign}</Tooltip>);
  await userEvent.tab();
  await screen.findByText('Find drops');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByText('Find drops')).toBeNull());
  expect(screen.getByRole('button', { name: 'Search' })).toHaveFocus();
});

test('words that say more than the name are heard as a description', () => {
  render(
    <Tooltip text="Checked 0.4 s ago" describes>
      {sign}
    </Tooltip>,
  );
  expect(screen.getByRole('button')).toHaveAccessibleDescription('Checked 0.4 s ago');
});
