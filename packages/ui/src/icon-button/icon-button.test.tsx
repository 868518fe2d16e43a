import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { IconButton, IconLink } from './index.ts';

describeConformance(<IconButton icon="x" label="Close" />);
describeConformance(<IconLink href="/inbox" icon="bell" label="Inbox" />);

test('is named by its label', () => {
  render(<IconButton icon="share-network" label="Share" />);
  expect(screen.getByRole('button', { name: 'Share' })).toBeVisible();
});

test('an unavailable one keeps focus and takes no press', async () => {
  const onClick = vi.fn();
  render(<IconButton icon="share-network" label="Share" unavailable onClick={onClick} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  const button = screen.getByRole('button', { name: 'Share' });
  expect(button).toHaveFocus();
  expect(button).toHaveAttribute('aria-disabled', 'true');
  expect(onClick).not.toHaveBeenCalled();
});

test('shows how many wait, and nothing for none', () => {
  const { rerender } = render(<IconButton icon="receipt" label="Orders, 3 held" count={3} />);
  expect(screen.getByRole('button', { name: 'Orders, 3 held' })).toHaveTextContent('3');
  rerender(<IconButton icon="receipt" label="Orders, 140 held" count={140} />);
  expect(screen.getByRole('button')).toHaveTextContent('99+');
  rerender(<IconButton icon="receipt" label="Orders" count={0} />);
  expect(screen.getByRole('button')).toHaveTextContent(/^$/);
});

test('leads somewhere as a link, with its count', () => {
  render(<IconLink href="/inbox" icon="bell" label="Inbox, 3 new" count={3} />);
  const link = screen.getByRole('link', { name: 'Inbox, 3 new' });
  expect(link).toHaveAttribute('href', '/inbox');
  expect(link).toHaveTextContent('3');
});
