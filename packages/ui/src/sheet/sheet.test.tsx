import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Sheet } from './index.ts';

const noop = () => undefined;

describeConformance(
  <Sheet open onClose={noop} title="Filters">
    <p>Category</p>
  </Sheet>,
  () => [...document.querySelectorAll('[role="dialog"]')].at(-1) ?? null,
);

test('is named and described for those who hear it', async () => {
  render(
    <Sheet open onClose={noop} title="Filters" description="48 products">
      <p>Category</p>
    </Sheet>,
  );
  const sheet = await screen.findByRole('dialog', { name: 'Filters' });
  expect(sheet).toHaveAccessibleDescription('48 products');
});

test('Escape and the cross ask to close; the owner decides', async () => {
  const onClose = vi.fn();
  render(
    <Sheet open onClose={onClose} title="Filters">
      <p>Category</p>
    </Sheet>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  await userEvent.keyboard('{Escape}');
  expect(onClose).toHaveBeenCalledTimes(2);
  expect(screen.getByRole('dialog')).toBeInTheDocument();
});
