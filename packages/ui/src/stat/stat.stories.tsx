import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { Stat, StatGroup } from './index.ts';
import { guide } from './stat.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Stat',
  component: Stat,
  subcomponents: { StatGroup },
  tags: ['ready'],
  parameters: { guide },
  args: { value: '41', label: 'left' },
});

export const Playground = meta.story();

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <StatGroup>
        <Stat size="large" value="41" label="left" />
        <Stat size="large" value="6" label="in checkouts" />
        <Stat size="large" value="73" label="sold of 120" />
      </StatGroup>
      <StatGroup gap="tight">
        <Stat size="small" value="9" label="sold last minute" />
        <Stat size="small" value="€4,964" label="taken" />
        <Stat size="small" value="25:48" label="until 20:30" />
      </StatGroup>
      <Stat value="6:40" words="beside" label="is the usual time to sell out" />
    </div>
  ),
});

export const Extreme = meta.story({
  render: () => (
    <StatGroup>
      <Stat size="large" value="1,234,567" label="left" />
      <Stat size="large" value="0" label="in checkouts" />
      <Stat size="large" value="8,765,433" label="sold of 10,000,000" />
    </StatGroup>
  ),
  globals: { viewport: { value: 'small' } },
});

export const LongText = meta.story({
  args: { value: '1 234', label: germanName, words: 'beside' },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });
export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });
