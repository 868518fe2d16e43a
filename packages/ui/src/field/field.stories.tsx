import preview from '../../../../.storybook/preview.tsx';
import { PasswordInput, TextInput } from '../text-input/index.ts';
import type { FieldControl } from './field.tsx';
import { Field } from './index.ts';

const meta = preview.meta({ title: 'Primitives/Field', component: Field });

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
