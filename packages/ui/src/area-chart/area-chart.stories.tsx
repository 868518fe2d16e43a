import preview from '../../../../.storybook/preview.tsx';
import { hueStyle } from '../hue/hue-style.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './area-chart.guide.ts';
import { AreaChart, type AreaChartProps, type StockPoint } from './index.ts';

const at = (hour: number, minute: number) => Date.UTC(2026, 10, 22, hour, minute);

const points: readonly StockPoint[] = [
  { at: at(19, 50), left: 120, held: 0 },
  { at: at(19, 52), left: 111, held: 3 },
  { at: at(19, 54), left: 105, held: 3 },
  { at: at(19, 56), left: 101, held: 2 },
  { at: at(19, 58), left: 98, held: 2 },
  { at: at(20, 0), left: 96, held: 1 },
  { at: at(20, 1), left: 78, held: 10 },
  { at: at(20, 2), left: 65, held: 8 },
  { at: at(20, 3), left: 54, held: 7 },
  { at: at(20, 4), left: 41, held: 6 },
];

const args: AreaChartProps = {
  label:
    'Units left: 120 at 19:50, 96 at 20:00, 41 at 20:04. At this pace gone between 20:08 and 20:11.',
  points,
  startAt: at(19, 50),
  endAt: at(20, 30),
  total: 120,
  ticks: [
    { at: at(19, 50), label: '19:50' },
    { at: at(20, 0), label: '20:00 open', marked: true },
    { at: at(20, 10), label: '20:10' },
    { at: at(20, 20), label: '20:20' },
    { at: at(20, 30), label: '20:30' },
  ],
  goneBetween: [at(20, 8), at(20, 11)],
  children: (
    <>
      <b>41 left at 20:04</b>
      Gone between 20:08 and 20:11
    </>
  ),
};

const meta = preview.meta({
  title: 'Patterns/AreaChart',
  component: AreaChart,
  tags: ['ready'],
  parameters: { guide },
  args,
  decorators: [
    (Story) => (
      <div style={hueStyle(38, { maxInlineSize: '48rem', paddingBlock: '0.5rem' })}>
        <Story />
      </div>
    ),
  ],
});

export const Playground = meta.story({ args: { goneBetween: [at(20, 8), at(20, 11)] } });

export const Variants = meta.story({
  name: 'Over',
  args: {
    points: [...points, { at: at(20, 9), left: 0, held: 4 }, { at: at(20, 11), left: 0, held: 0 }],
    label: 'Units left: 120 at 19:50, none at 20:11.',
    children: <b>Sold out at 20:11</b>,
  },
});

export const Empty = meta.story({
  args: { points: [], label: 'Nothing sold yet', children: null },
});

export const Extreme = meta.story({
  args: {
    total: 9_999_999,
    points: points.map((point) => ({ ...point, left: point.left * 83_333 })),
  },
});

export const LongText = meta.story({
  args: { children: germanName },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Playground.input, globals: { direction: 'rtl' } });
export const Dark = meta.story({ ...Playground.input, globals: { theme: 'dark' } });
