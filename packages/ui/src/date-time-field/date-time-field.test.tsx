import { fireEvent, render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Field } from '../field/index.ts';
import { describeConformance } from '../testing/describe-conformance.tsx';
import { DateTimeField, type DateTimeFieldProps } from './index.ts';

const lisbon = { at: Date.UTC(2026, 10, 27, 20), timeZone: 'Europe/Lisbon' };

describeConformance(<DateTimeField value={lisbon} onChange={() => undefined} />);

function Setting(props: Partial<DateTimeFieldProps>) {
  const [value, setValue] = useState(props.value ?? lisbon);
  return (
    <DateTimeField
      aria-label="Opens"
      readerZone="America/New_York"
      {...props}
      value={value}
      onChange={(next) => {
        setValue(next);
        props.onChange?.(next);
      }}
    />
  );
}

test('shows the clocks of its zone, and the same instant where the reader is', () => {
  render(<Setting />);
  expect(screen.getByLabelText('Date')).toHaveValue('2026-11-27');
  expect(screen.getByLabelText('Time')).toHaveValue('20:00');
  expect(screen.getByRole('status')).toHaveTextContent('Lisbon time, GMT');
  expect(screen.getByRole('status')).toHaveTextContent(
    /Fri,? 27 Nov, 15:00 where you are \(New York\)/,
  );
});

test('says it once to a reader in the same zone', () => {
  render(<Setting readerZone="Europe/Lisbon" />);
  expect(screen.getByRole('status')).not.toHaveTextContent('where you are');
});

test('refuses a time that the clocks skip, says why, and gives no instant', () => {
  const onChange = vi.fn();
  render(<Setting onChange={onChange} />);
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2027-03-28' } });
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: '01:30' } });
  expect(onChange).toHaveBeenLastCalledWith({ at: null, timeZone: 'Europe/Lisbon' });
  expect(screen.getByLabelText('Time')).toBeInvalid();
  expect(screen.getByLabelText('Time')).toHaveValue('01:30');
  expect(screen.getByLabelText('Time')).toHaveAccessibleDescription(
    /does not exist: clocks in Lisbon go from 01:00 to 02:00/,
  );
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: '02:00' } });
  expect(onChange).toHaveBeenLastCalledWith({
    at: Date.UTC(2027, 2, 28, 1),
    timeZone: 'Europe/Lisbon',
  });
  expect(screen.getByLabelText('Time')).toBeValid();
});

test('refuses a time that comes twice', () => {
  render(<Setting />);
  fireEvent.change(screen.getByLabelText('Date'), { target: { value: '2026-10-25' } });
  fireEvent.change(screen.getByLabelText('Time'), { target: { value: '01:30' } });
  expect(screen.getByRole('status')).toHaveTextContent(
    'This time comes twice: clocks in Lisbon go back from 02:00 to 01:00 that night. Choose one before 01:00, or from 02:00 on.',
  );
});

test('another zone keeps what the clock shows and changes the instant', async () => {
  const onChange = vi.fn();
  render(<Setting zones={['Europe/Lisbon', 'Asia/Kathmandu']} onChange={onChange} />);
  await userEvent.selectOptions(screen.getByLabelText('Time zone'), 'Asia/Kathmandu');
  expect(screen.getByLabelText('Time')).toHaveValue('20:00');
  expect(onChange).toHaveBeenCalledExactlyOnceWith({
    at: Date.UTC(2026, 10, 27, 14, 15),
    timeZone: 'Asia/Kathmandu',
  });
});

test('follows an owner who moves it', () => {
  const { rerender } = render(
    <DateTimeField aria-label="Opens" value={lisbon} onChange={() => undefined} />,
  );
  rerender(
    <DateTimeField
      aria-label="Opens"
      value={{ ...lisbon, at: lisbon.at + 3_600_000 }}
      onChange={() => undefined}
    />,
  );
  expect(screen.getByLabelText('Time')).toHaveValue('21:00');
});

test('a field names it and says what is wrong, at each of its parts', () => {
  render(
    <Field label="Opens" error="Choose a time after now">
      {(control) => <Setting {...control} />}
    </Field>,
  );
  expect(screen.getByRole('group', { name: 'Opens' })).toBeVisible();
  expect(screen.getByLabelText('Date')).toBeInvalid();
  expect(screen.getByLabelText('Date')).toHaveAccessibleDescription(/Choose a time after now/);
});
