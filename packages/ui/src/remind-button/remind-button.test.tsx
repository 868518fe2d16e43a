import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { AnnouncerRegions } from '../announcer/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { RemindButton } from './index.ts';

const vases = { drop: 'Spindle vases', onRemindedChange: () => undefined };

describeConformance(<RemindButton {...vases} reminded={false} />);

test('a key press asks for the other state, and none while it cannot be used', async () => {
  const onRemindedChange = vi.fn();
  const { rerender } = render(
    <RemindButton {...vases} reminded onRemindedChange={onRemindedChange} />,
  );
  await userEvent.tab();
  await userEvent.keyboard('{Enter}');
  expect(onRemindedChange.mock.calls).toEqual([[false]]);
  rerender(<RemindButton {...vases} reminded unavailable onRemindedChange={onRemindedChange} />);
  await userEvent.keyboard(' ');
  expect(onRemindedChange).toHaveBeenCalledTimes(1);
});

test('the bell alone says what it does and of what', () => {
  render(<RemindButton {...vases} reminded look="round" />);
  expect(screen.getByRole('button', { name: 'Reminder set for Spindle vases' })).toBePressed();
});

test('nine who asked are not counted, ten are', () => {
  const { container, rerender } = render(<RemindButton {...vases} reminded={false} count={9} />);
  expect(container).not.toHaveTextContent('asked');
  rerender(<RemindButton {...vases} reminded={false} count={10} />);
  expect(container).toHaveTextContent('10 asked');
});

test('a change is said once', () => {
  const page = (reminded: boolean) => (
    <AnnouncerRegions>
      <RemindButton {...vases} reminded={reminded} />
    </AnnouncerRegions>
  );
  const { rerender } = render(page(false));
  expect(screen.getByRole('status')).toHaveTextContent('');
  rerender(page(true));
  expect(screen.getByRole('status').textContent).toBe('You will be told when Spindle vases opens');
});
