import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { germanName } from '../testing/story-world.ts';
import { RadioGroup } from './index.ts';
import { guide } from './radio-group.guide.ts';

const meta = preview.meta({
  title: 'Primitives/RadioGroup',
  component: RadioGroup,
  tags: ['ready'],
  parameters: { guide },
  args: {
    'aria-label': 'Who can buy',
    defaultValue: 'all',
    onChange: fn(),
    choices: [
      { value: 'all', label: 'Everyone at once' },
      { value: 'followers', label: 'Followers first', hint: 'Ten minutes before everyone.' },
      { value: 'code', label: 'Those with a code' },
    ],
  },
});

export const Playground = meta.story();

export const Variants = meta.story({
  name: 'In a row',
  args: {
    flow: 'row',
    choices: [
      { value: 'all', label: 'Everyone' },
      { value: 'followers', label: 'Followers' },
      { value: 'code', label: 'Code' },
    ],
  },
});

export const States = meta.story({
  args: {
    defaultValue: 'followers',
    choices: [
      { value: 'all', label: 'Everyone at once' },
      { value: 'followers', label: 'Followers first', hint: 'Ten minutes before everyone.' },
      { value: 'code', label: 'Those with a code', unavailable: 'Not while the drop is live.' },
    ],
  },
});

export const InAField = meta.story({
  render: ({ choices }) => (
    <Field
      label="Who can buy"
      hint="You can change it until the drop opens."
      error="Choose who can buy"
    >
      {(control) => <RadioGroup {...control} choices={choices} />}
    </Field>
  ),
  play: async ({ canvas }) => {
    const group = canvas.getByRole('radiogroup', { name: 'Who can buy' });
    await expect(group).toHaveAccessibleDescription(/Choose who can buy/);
  },
});

export const LongText = meta.story({
  args: {
    choices: [
      { value: 'all', label: germanName, hint: `${germanName}, `.repeat(3) },
      { value: 'followers', label: `Nur ${germanName}` },
    ],
  },
  globals: { viewport: { value: 'small' }, text: '200' },
});

export const Rtl = meta.story({ ...States.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('radio', { name: 'Everyone at once' })).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect(canvas.getByRole('radio', { name: 'Followers first' })).toBeChecked();
    await expect(args.onChange).toHaveBeenCalledWith('followers');
  },
});
