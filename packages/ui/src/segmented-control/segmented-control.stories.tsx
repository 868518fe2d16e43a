import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { SegmentedControl } from './index.ts';
import { guide } from './segmented-control.guide.ts';

const meta = preview.meta({
  title: 'Primitives/SegmentedControl',
  component: SegmentedControl,
  tags: ['ready'],
  parameters: { guide },
  args: { label: 'Drops', segments: [], value: 'live', onChange: () => undefined },
  render: ({ label }) => <Choosable label={label} words={['Live', 'Upcoming', 'Past']} />,
});

function Choosable({ label, words }: { readonly label: string; readonly words: string[] }) {
  const [value, setValue] = useState(words[0] ?? '');
  return (
    <SegmentedControl
      label={label}
      segments={words.map((word) => ({ value: word, label: word }))}
      value={value}
      onChange={setValue}
    />
  );
}

export const Playground = meta.story({});

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const LongText = meta.story({
  render: () => <Choosable label="Drops" words={['Gerade im Verkauf', 'Demnächst', 'Vorbei']} />,
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('radio', { name: 'Upcoming' })).toBeChecked();
  },
});

export const Variants = meta.story({
  name: 'Two and four',
  render: () => (
    <div style={{ display: 'grid', gap: '1rem', justifyItems: 'start' }}>
      <Choosable label="View" words={['Grid', 'List']} />
      <Choosable label="Orders" words={['All', 'Paid', 'Held', 'Ended']} />
    </div>
  ),
});

/** One is always chosen, and it is the only one that Tab stops at. */
export const States = meta.story({
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('radio', { name: 'Live' })).toBeChecked();
    await userEvent.click(canvas.getByRole('radio', { name: 'Past' }));
    await expect(canvas.getByRole('radio', { name: 'Past' })).toBeChecked();
    await expect(canvas.getByRole('radio', { name: 'Live' })).not.toBeChecked();
  },
});
