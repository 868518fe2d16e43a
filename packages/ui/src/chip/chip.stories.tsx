import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { guide } from './chip.guide.ts';
import { Chip, ChoiceChip, RemovableChip } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Chip',
  component: Chip,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({ args: { children: 'ends 20:30' } });

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' }}>
      <Chip>Opens 20:30</Chip>
      <Chip tone="sunken">Opens 20:30</Chip>
      <Chip tone="scarce" icon="hourglass">
        All held
      </Chip>
      <ChoiceChip pressed>All 5</ChoiceChip>
      <ChoiceChip pressed={false}>Paid</ChoiceChip>
      <RemovableChip label="Up to €100" />
    </div>
  ),
});

export const States = meta.story({
  render: () => (
    <div style={{ display: 'flex', gap: '0.5rem' }}>
      <ChoiceChip pressed>All 5</ChoiceChip>
      <ChoiceChip pressed={false}>Paid</ChoiceChip>
    </div>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { pressed: true })).toHaveTextContent('All 5');
    await expect(canvas.getByRole('button', { pressed: false })).toHaveTextContent('Paid');
  },
});

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const LongText = meta.story({
  args: { children: germanName },
  globals: { viewport: { value: 'small' } },
});

const onClick = fn();

export const Keyboard = meta.story({
  render: () => (
    <ChoiceChip pressed={false} onClick={onClick}>
      Paid
    </ChoiceChip>
  ),
  play: async () => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(onClick).toHaveBeenCalled();
  },
});
