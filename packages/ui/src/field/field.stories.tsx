import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { PasswordInput, TextInput } from '../text-input/index.ts';
import { guide } from './field.guide.ts';
import type { FieldControl } from './field.tsx';
import { Field } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Field',
  component: Field,
  tags: ['ready'],
  parameters: { guide },
});

const children = (control: FieldControl) => <TextInput {...control} />;

export const Playground = meta.story({
  args: { label: 'E-mail', hint: 'For your receipt', children },
});

export const States = meta.story({
  args: { label: '', children },
  render: () => (
    <div style={{ display: 'grid', gap: '1.25rem', maxInlineSize: '24rem' }}>
      <Field label="E-mail">
        {(control) => <TextInput {...control} defaultValue="nuno@mail.pt" />}
      </Field>
      <Field label="E-mail" error="Enter an address like name@mail.pt">
        {(control) => <TextInput {...control} defaultValue="nuno" />}
      </Field>
      <Field label="Password" hint="At least 8 characters">
        {(control) => <PasswordInput {...control} defaultValue="a secret" />}
      </Field>
    </div>
  ),
});

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Rtl = meta.story({ ...States.input, globals: { direction: 'rtl' } });

export const Variants = meta.story({ ...States.input });

export const LongText = meta.story({
  args: {
    label: germanName,
    hint: `${germanName} `.repeat(3),
    error: `${germanName} fehlt`,
    children,
  },
  globals: { viewport: { value: 'small' } },
});

export const Keyboard = meta.story({
  args: { label: 'E-mail', error: 'Enter an address like name@mail.pt', children },
  play: async ({ canvas }) => {
    await userEvent.click(canvas.getByText('E-mail'));
    await expect(canvas.getByRole('textbox', { name: 'E-mail' })).toHaveFocus();
    await expect(canvas.getByRole('textbox')).toBeInvalid();
  },
});
