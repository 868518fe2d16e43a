import { useState } from 'react';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Field } from '../field/index.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './combobox.guide.ts';
import { Combobox, type ComboboxOption, type ComboboxProps } from './index.ts';

const cup: ComboboxOption = { value: 'cup', label: 'Tide cup', detail: '120 units' };
const options: readonly ComboboxOption[] = [
  cup,
  { value: 'vase', label: 'Spindle vase', detail: '60 units' },
  { value: 'bowl', label: 'Harbour bowl', detail: '36 units' },
  { value: 'plate', label: 'Salt plate', detail: '200 units' },
];

function Choosing(props: ComboboxProps) {
  const [value, setValue] = useState(props.value);
  return (
    <div style={{ maxInlineSize: '24rem' }}>
      <Combobox
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

const meta = preview.meta({
  title: 'Primitives/Combobox',
  component: Combobox,
  tags: ['ready'],
  parameters: { guide, docs: { story: { inline: false, height: '20rem' } } },
  args: { 'aria-label': 'Product', options, value: null, onChange: fn(), onRetry: fn() },
  render: (args) => <Choosing {...args} />,
});

const open = async () => {
  await userEvent.click(screen.getByRole('combobox'));
  await waitFor(() =>
    expect(screen.getByRole('combobox')).toHaveAttribute('aria-expanded', 'true'),
  );
};

export const Playground = meta.story({ args: { placeholder: 'Type a part of its name' } });

export const Open = meta.story({ args: { value: cup }, play: open });

export const Variants = meta.story({
  name: 'Searched by the server',
  render: (args) => <Searched {...args} />,
});

function Searched(props: ComboboxProps) {
  const [found, setFound] = useState(options);
  const [status, setStatus] = useState<'ready' | 'loading'>('ready');
  const search = (text: string) => {
    setStatus('loading');
    setTimeout(() => {
      setFound(options.filter((one) => one.label.toLowerCase().includes(text.toLowerCase())));
      setStatus('ready');
    }, 600);
  };
  return <Choosing {...props} options={found} status={status} onSearch={search} />;
}

export const States = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Choosing {...args} placeholder="Nothing chosen" />
      <Choosing {...args} aria-label="Chosen" value={cup} />
      <Choosing {...args} aria-label="Wrong" aria-invalid />
      <Choosing {...args} aria-label="Still" value={cup} unavailable aria-describedby="why" />
      <p id="why">The drop is live: its product stays.</p>
    </div>
  ),
});

export const Loading = meta.story({
  args: { options: [], status: 'loading', onSearch: fn() },
  play: open,
});

export const Empty = meta.story({ args: { options: [], onSearch: fn() }, play: open });

export const Failed = meta.story({
  args: { options: [], status: 'error', onSearch: fn() },
  play: open,
});

export const InAField = meta.story({
  render: (args) => (
    <Field label="Product" hint="One that has stock left." error="Choose what is sold">
      {(control) => <Choosing {...args} {...control} />}
    </Field>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('combobox', { name: 'Product' })).toHaveAccessibleDescription(
      /Choose what is sold/,
    );
  },
});

export const LongText = meta.story({
  args: {
    options: [
      { value: 'long', label: germanName.repeat(2), detail: germanName },
      { value: 'short', label: 'Tasse', detail: '12' },
    ],
  },
  globals: { viewport: { value: 'small' } },
  play: open,
});

export const Rtl = meta.story({
  args: { value: cup },
  globals: { direction: 'rtl' },
  play: open,
});

export const Dark = meta.story({ args: { value: cup }, globals: { theme: 'dark' }, play: open });

export const Keyboard = meta.story({
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('bowl');
    await screen.findByRole('option', { name: /Harbour bowl/ });
    await userEvent.keyboard('{Enter}');
    await expect(args.onChange).toHaveBeenCalledWith(options[2]);
    await expect(canvas.getByRole('combobox')).toHaveValue('Harbour bowl');
  },
});
