import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Toast, ToastStack } from './index.ts';

describeConformance(<Toast title="Night Bus EP is live" onDismiss={() => undefined} />);
describeConformance(<ToastStack />);

test('goes by itself, but not while somebody points at it', () => {
  vi.useFakeTimers();
  const onDismiss = vi.fn();
  render(<Toast title="Night Bus EP is live" onDismiss={onDismiss} lastsMs={8_000} />);
  const toast = screen.getByRole('group');
  fireEvent.pointerEnter(toast);
  vi.advanceTimersByTime(60_000);
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.pointerLeave(toast);
  vi.advanceTimersByTime(8_000);
  expect(onDismiss).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('stays while focus is in it, whatever the pointer does, and the other way round', () => {
  vi.useFakeTimers();
  const onDismiss = vi.fn();
  render(<Toast title="Night Bus EP is live" onDismiss={onDismiss} lastsMs={8_000} />);
  const toast = screen.getByRole('group');
  fireEvent.focus(screen.getByRole('button', { name: 'Dismiss' }));
  fireEvent.pointerEnter(toast);
  fireEvent.pointerLeave(toast);
  vi.advanceTimersByTime(60_000);
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.pointerEnter(toast);
  fireEvent.blur(screen.getByRole('button', { name: 'Dismiss' }));
  vi.advanceTimersByTime(60_000);
  expect(onDismiss).not.toHaveBeenCalled();
  fireEvent.pointerLeave(toast);
  vi.advanceTimersByTime(8_000);
  expect(onDismiss).toHaveBeenCalledOnce();
  vi.useRealTimers();
});

test('can be dismissed', async () => {
  const onDismiss = vi.fn();
  render(<Toast title="Night Bus EP is live" onDismiss={onDismiss} />);
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }));
  expect(onDismiss).toHaveBeenCalledOnce();
});
