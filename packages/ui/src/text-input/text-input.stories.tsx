import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { PasswordInput, TextInput } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Input',
  component: TextInput,
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
