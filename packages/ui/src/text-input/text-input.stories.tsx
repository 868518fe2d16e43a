import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { germanName } from '../testing/story-world.ts';
import { PasswordInput, TextInput } from './index.ts';
import { guide } from './text-input.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Input',
  component: TextInput,
  tags: ['ready'],
  parameters: { guide },
  args: { 'aria-label': 'Name' },
});

export const Playground = meta.story({ args: { placeholder: 'Nuno Vieira' } });

export const States = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1rem', maxInlineSize: '24rem' }}>
      <TextInput aria-label="Name" defaultValue="Nuno Vieira" />
      <TextInput aria-label="E-mail" aria-invalid defaultValue="nuno" />
      <PasswordInput aria-label="Password" defaultValue="a secret" />
    </div>
  ),
});

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  render: () => <PasswordInput aria-label="Password" defaultValue="a secret" />,
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByLabelText('Password')).toHaveAttribute('type', 'text');
  },
});

export const Variants = meta.story({ ...States.input });

export const InAField = meta.story({
  render: () => (
    <Field label="E-mail" hint="For your receipt" error="Enter an address like name@mail.pt">
      {(control) => <TextInput {...control} type="email" defaultValue="nuno" />}
    </Field>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('textbox', { name: 'E-mail' })).toBeInvalid();
  },
});

export const LongText = meta.story({
  args: { defaultValue: germanName.repeat(3) },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...States.input, globals: { direction: 'rtl' } });
