import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Popover } from './index.ts';

const trigger = <button type="button">Pace</button>;

describeConformance(
  <Popover open trigger={trigger} title="How this range is made">
    <p>From the pace of the last minute.</p>
  </Popover>,
  () => [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? null,
);

test('opens by a press, is named by its title, and Escape gives focus back', async () => {
  render(
    <Popover trigger={trigger} title="How this range is made">
      <p>From the pace of the last minute.</p>
    </Popover>,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  await screen.findByRole('dialog', { name: 'How this range is made' });
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await vi.waitFor(() => expect(screen.getByRole('button', { name: 'Pace' })).toHaveFocus());
});

test('the owner can decide whether it is open', async () => {
  const onOpenChange = vi.fn();
  render(
    <Popover open onOpenChange={onOpenChange} trigger={trigger} title="How this range is made">
      <p>From the pace of the last minute.</p>
    </Popover>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  expect(onOpenChange).toHaveBeenCalledExactlyOnceWith(false);
  expect(screen.getByRole('dialog')).toBeInTheDocument();
});
