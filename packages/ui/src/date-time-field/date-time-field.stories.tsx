import { useState } from 'react';
import { expect, fireEvent, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { guide } from './date-time-field.guide.ts';
import { DateTimeField, type DateTimeFieldProps } from './index.ts';

function Setting(props: DateTimeFieldProps) {
  const [value, setValue] = useState(props.value);
  return (
    <div style={{ maxInlineSize: '30rem' }}>
      <DateTimeField
        {...props}
        value={value}
        onChange={(next) => {
          setValue(next);
          props.onChange(next);
        }}
      />
    </div>
  );
}

const opens = { at: Date.UTC(2026, 10, 27, 20), timeZone: 'Europe/Lisbon' };
const skipped = { at: Date.UTC(2027, 2, 28, 0, 30), timeZone: 'Europe/Lisbon' };
const zones = ['Europe/Lisbon', 'Europe/Berlin', 'America/New_York', 'Asia/Kathmandu'];

const meta = preview.meta({
  title: 'Patterns/DateTimeField',
  component: DateTimeField,
  tags: ['ready'],
  parameters: { guide },
  args: { 'aria-label': 'Opens', value: opens, readerZone: 'Asia/Kathmandu', onChange: fn() },
  render: (args) => <Setting {...args} />,
});

export const Playground = meta.story({ args: { zones } });

export const Variants = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <Setting {...args} aria-label="The zone stays" />
      <Setting {...args} aria-label="The zone can be chosen" zones={zones} />
      <Setting {...args} aria-label="The reader is there" readerZone="Europe/Lisbon" />
    </div>
  ),
});

export const States = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <Setting {...args} aria-label="Empty" value={{ at: null, timeZone: 'Europe/Lisbon' }} />
      <Setting {...args} aria-label="Set" />
      <Setting {...args} aria-label="Wrong" aria-invalid />
      <Setting {...args} aria-label="Still" unavailable />
    </div>
  ),
});

export const Skipped = meta.story({
  args: { value: skipped },
  play: async ({ canvas }) => {
    await fireEvent.change(canvas.getByLabelText('Time'), { target: { value: '01:30' } });
    await expect(canvas.getByRole('status')).toHaveTextContent(/This time does not exist/);
  },
});

export const Twice = meta.story({
  args: { value: { at: Date.UTC(2026, 9, 25, 3), timeZone: 'Europe/Lisbon' } },
  play: async ({ canvas }) => {
    await fireEvent.change(canvas.getByLabelText('Time'), { target: { value: '01:30' } });
    await expect(canvas.getByRole('status')).toHaveTextContent(/This time comes twice/);
  },
});

export const InAField = meta.story({
  render: (args) => (
    <Field
      label="Opens"
      hint="Followers can buy ten minutes before."
      error="Choose a time after now"
    >
      {(control) => <Setting {...args} {...control} />}
    </Field>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('group', { name: 'Opens' })).toBeVisible();
  },
});

export const LongText = meta.story({
  args: {
    value: { at: Date.UTC(2026, 10, 27, 20), timeZone: 'America/Argentina/ComodRivadavia' },
    readerZone: 'America/North_Dakota/New_Salem',
  },
  globals: { viewport: { value: 'small' }, text: '200' },
});

export const Rtl = meta.story({ args: { zones }, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  args: { zones },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByLabelText('Date')).toHaveFocus();
    // Which keys fill a time is the browser's own affair; what the field hears of it is the same.
    await fireEvent.change(canvas.getByLabelText('Time'), { target: { value: '21:30' } });
    await expect(args.onChange).toHaveBeenLastCalledWith({
      at: Date.UTC(2026, 10, 27, 21, 30),
      timeZone: 'Europe/Lisbon',
    });
  },
});
