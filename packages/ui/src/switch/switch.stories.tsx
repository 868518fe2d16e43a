import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Switch } from './index.ts';
import { guide } from './switch.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Switch',
  component: Switch,
  tags: ['ready'],
  parameters: { guide },
  args: { label: 'E-mail when a drop opens', onChange: fn() },
});

export const Playground = meta.story({
  args: { hint: 'One for each drop of those you follow.', defaultChecked: true },
});

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem', maxInlineSize: '24rem' }}>
      <Switch label="A setting on its line" defaultChecked />
      <table>
        <caption>How Studio Ondo reaches you</caption>
        <thead>
          <tr>
            <th scope="col">In the app</th>
            <th scope="col">Push</th>
            <th scope="col">E-mail</th>
          </tr>
        </thead>
        <tbody>
          <tr>
            {['In the app', 'Push', 'E-mail'].map((way, at) => (
              <td key={way} style={{ textAlign: 'center' }}>
                <Switch look="cell" aria-label={`Studio Ondo, ${way}`} defaultChecked={at < 2} />
              </td>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  ),
});

export const States = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '0.75rem', maxInlineSize: '24rem' }}>
      <Switch label="Off" />
      <Switch label="On" defaultChecked />
      <Switch label="Being kept" defaultChecked busy />
      <Switch label="Unavailable, off" hint="Your browser blocks it." unavailable />
      <Switch label="Unavailable, on" hint="Always on for orders." defaultChecked unavailable />
    </div>
  ),
});

export const InAField = meta.story({
  render: () => (
    <Field
      label="Followers first"
      hint="They can buy ten minutes before everyone."
      error="Choose a time for the followers too"
    >
      {(control) => <Switch {...control} defaultChecked />}
    </Field>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('switch', { name: 'Followers first' })).toBeChecked();
  },
});

export const LongText = meta.story({
  args: { label: `${germanName} benachrichtigen`, hint: `${germanName}, `.repeat(4) },
  globals: { viewport: { value: 'small' }, text: '200' },
});

export const Rtl = meta.story({ ...States.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    const control = canvas.getByRole('switch', { name: 'E-mail when a drop opens' });
    await expect(control).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(control).toBeChecked();
    await userEvent.keyboard('{Enter}');
    await expect(args.onChange).toHaveBeenCalledTimes(2);
  },
});
