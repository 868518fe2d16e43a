import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { Field } from '../field/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { RadioGroup } from './index.ts';

const choices = [
  { value: 'all', label: 'Everyone' },
  { value: 'followers', label: 'Followers first', hint: 'Ten minutes before everyone' },
  { value: 'code', label: 'With a code', unavailable: 'Not for a drop that is live' },
] as const;

describeConformance(<RadioGroup aria-label="Who can buy" choices={choices} />);

test('a press on the words chooses, and arrow keys go on from there', async () => {
  const onChange = vi.fn();
  render(<RadioGroup aria-label="Who can buy" choices={choices} onChange={onChange} />);
  await userEvent.click(screen.getByText('Everyone'));
  expect(screen.getByRole('radio', { name: 'Everyone' })).toBeChecked();
  screen.getByRole('radio', { name: 'Everyone' }).focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(screen.getByRole('radio', { name: 'Followers first' })).toBeChecked();
  expect(onChange.mock.calls).toEqual([['all'], ['followers']]);
});

test('an answer that cannot be taken is not chosen, and the group says why', async () => {
  const onChange = vi.fn();
  render(
    <RadioGroup
      aria-label="Who can buy"
      choices={choices}
      defaultValue="all"
      onChange={onChange}
    />,
  );
  expect(screen.getByRole('radiogroup')).toHaveAccessibleDescription(
    'With a code Not for a drop that is live',
  );
  await userEvent.click(screen.getByText('With a code'));
  const code = screen.getByRole('radio', { name: 'With a code' });
  code.focus();
  await userEvent.keyboard(' ');
  expect(code).not.toBeChecked();
  expect(onChange).not.toHaveBeenCalled();
});

test('a field asks the question and says what is wrong', () => {
  render(
    <Field label="Who can buy" error="Choose who can buy">
      {(control) => <RadioGroup {...control} choices={choices} />}
    </Field>,
  );
  const group = screen.getByRole('radiogroup', { name: 'Who can buy' });
  expect(group).toHaveAccessibleDescription(
    'Choose who can buy With a code Not for a drop that is live',
  );
  expect(group).toBeInvalid();
});
