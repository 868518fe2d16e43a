import preview from '../../../../.storybook/preview.tsx';
import { hueStyle } from '../hue/hue-style.ts';
import { germanName } from '../testing/story-world.ts';
import { type Meter, MeterList } from './index.ts';
import { guide } from './meter-list.guide.ts';

const refusals: readonly Meter[] = [
  { id: 'early', label: 'Not a follower, before 20:00', value: 64, figure: 64 },
  { id: 'gone', label: 'Oxblood sold out', value: 38, figure: 38 },
  { id: 'limit', label: 'Two per person reached', value: 11, figure: 11 },
  { id: 'tries', label: 'Too many tries', value: 7, figure: 7 },
  { id: 'card', label: 'Card declined, hold lost', value: 3, figure: 3 },
];

const past: readonly Meter[] = [
  {
    id: 'bowl',
    label: 'Low tide bowl',
    detail: 'October, edition of 90',
    value: 374,
    figure: '6:14',
    words: 'sold out',
    tone: 'drop',
  },
  {
    id: 'jar',
    label: 'Salt jar',
    detail: 'September, edition of 48',
    value: 232,
    figure: '3:52',
    words: 'sold out',
    tone: 'drop',
  },
  {
    id: 'tiles',
    label: 'Test tiles',
    detail: 'May, edition of 100',
    value: 600,
    figure: '64',
    words: 'sold by the end',
    tone: 'quiet',
  },
];

const meta = preview.meta({
  title: 'Patterns/MeterList',
  component: MeterList,
  tags: ['ready'],
  parameters: { guide },
  args: { meters: refusals },
});

export const Playground = meta.story();

export const Variants = meta.story({
  render: () => (
    <div style={hueStyle(38, { display: 'grid', gap: '2rem' })}>
      <MeterList meters={refusals} />
      <MeterList meters={past} layout="wide" max={600} />
    </div>
  ),
});

export const Extreme = meta.story({
  args: {
    meters: [
      { id: 'all', label: 'All of them', value: 10_000_000, figure: '10,000,000' },
      { id: 'one', label: 'One', value: 1, figure: '1' },
      { id: 'none', label: 'None', value: 0, figure: '0' },
    ],
  },
});

export const LongText = meta.story({
  args: { meters: past.map((meter) => ({ ...meter, label: germanName })), layout: 'wide' },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });
export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });
