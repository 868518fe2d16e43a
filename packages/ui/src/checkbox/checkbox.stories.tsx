import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { guide } from './checkbox.guide.ts';
import { Checkbox } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Checkbox',
  component: Checkbox,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({ args: { label: 'Live', count: 4 } });

export const States = meta.story({
  args: { label: '' },
  render: () => (
    <div style={{ maxInlineSize: '16rem' }}>
      <Checkbox label="Live" count={4} defaultChecked />
      <Checkbox label="Upcoming" count={44} />
      <Checkbox label="Donaudampfschifffahrtsgesellschaftskapitän" count={1_000_000} />
    </div>
  ),
});

export const Dark = meta.story({ ...States.input, globals: { theme: 'dark' } });

export const Rtl = meta.story({ ...States.input, globals: { direction: 'rtl' } });

export const Variants = meta.story({ ...States.input });

export const LongText = meta.story({
  args: { label: germanName.repeat(2), count: 1_000_000 },
  globals: { viewport: { value: 'small' } },
});

export const Keyboard = meta.story({
  args: { label: 'Live', count: 4 },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard(' ');
    await expect(canvas.getByRole('checkbox', { name: 'Live 4' })).toBeChecked();
  },
});
