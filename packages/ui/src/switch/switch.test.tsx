import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Field } from '../field/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { Switch } from './index.ts';

describeConformance(<Switch aria-label="E-mail" />, (container) =>
  container.querySelector('[role="switch"]'),
);

test('the whole line, Space and Enter turn it on and off', async () => {
  const onChange = vi.fn();
  render(<Switch label="E-mail" onChange={onChange} />);
  const control = screen.getByRole('switch', { name: 'E-mail' });
  await userEvent.click(screen.getByText('E-mail'));
  expect(control).toBeChecked();
  await userEvent.tab();
  control.focus();
  await userEvent.keyboard(' ');
  await userEvent.keyboard('{Enter}');
  expect(onChange.mock.calls).toEqual([[true], [false], [true]]);
});

test('what cannot be used keeps focus, says why and does not change', async () => {
  const onChange = vi.fn();
  render(
    <Switch unavailable label="Web push" hint="Your browser blocks it." onChange={onChange} />,
  );
  await userEvent.tab();
  const control = screen.getByRole('switch', { name: 'Web push' });
  expect(control).toHaveFocus();
  await userEvent.keyboard(' ');
  await userEvent.click(screen.getByText('Web push'));
  expect(onChange).not.toHaveBeenCalled();
  expect(control).toHaveAccessibleDescription('Your browser blocks it.');
});

test('its owner decides: a change that is not kept is not shown', async () => {
  render(<Switch label="E-mail" checked={false} onChange={() => undefined} />);
  await userEvent.click(screen.getByRole('switch'));
  expect(screen.getByRole('switch')).not.toBeChecked();
});

test('a field names it and says what is wrong', () => {
  render(
    <Field label="Followers first" error="Choose a time for the followers too">
      {(control) => <Switch {...control} />}
    </Field>,
  );
  const control = screen.getByRole('switch', { name: 'Followers first' });
  expect(control).toHaveAccessibleDescription('Choose a time for the followers too');
});
