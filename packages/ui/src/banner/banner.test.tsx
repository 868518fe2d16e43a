import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Banner } from './index.ts';

describeConformance(<Banner title="This is a test shop" />);

test('is a region named by its sentence', () => {
  render(<Banner title="This is a test shop">No card is charged.</Banner>);
  expect(screen.getByRole('region', { name: 'This is a test shop' })).toHaveTextContent(
    'No card is charged.',
  );
});

test('stays while the matter stands: no cross without onDismiss', async () => {
  const onDismiss = vi.fn();
  const { rerender } = render(<Banner title="This is a test shop" />);
  expect(screen.queryByRole('button')).toBeNull();
  rerender(<Banner title="This is a test shop" onDismiss={onDismiss} />);
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onDismiss).toHaveBeenCalledOnce();
});
