import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { LoadMore } from './index.ts';

const noop = () => undefined;

describeConformance(<LoadMore shown={24} total={48} step={24} onMore={noop} />);

test('says how many one press brings, and never more than are left', () => {
  const { rerender } = render(<LoadMore shown={24} total={60} step={24} onMore={noop} />);
  expect(screen.getByRole('button', { name: 'Load 24 more' })).toBeVisible();
  rerender(<LoadMore shown={48} total={60} step={24} onMore={noop} />);
  expect(screen.getByRole('button', { name: 'Load 12 more' })).toBeVisible();
});

test('the end of the list is said and has no button', () => {
  render(<LoadMore shown={48} total={48} step={24} onMore={noop} />);
  expect(screen.getByRole('status')).toHaveTextContent('All 48 shown');
  expect(screen.queryByRole('button')).toBeNull();
});

test('a second press while the first is on its way does nothing', async () => {
  const onMore = vi.fn();
  render(<LoadMore shown={24} total={48} step={24} busy onMore={onMore} />);
  await userEvent.click(screen.getByRole('button'));
  expect(onMore).not.toHaveBeenCalled();
});
