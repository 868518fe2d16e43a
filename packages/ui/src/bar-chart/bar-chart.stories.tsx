import preview from '../../../../.storybook/preview.tsx';
import { hueStyle } from '../hue/hue-style.ts';
import { guide } from './bar-chart.guide.ts';
import { type Bar, BarChart } from './index.ts';

const barsOf = (values: readonly number[], look: (place: number) => Bar['look']): readonly Bar[] =>
  values.map((value, place) => ({ id: `bar-${place}`, value, look: look(place) ?? 'loud' }));

const orders = barsOf([4, 4, 3, 2, 2, 2, 1, 1, 2, 1, 14, 12, 8, 8, 2], (place) =>
  place < 10 ? 'quiet' : place === 14 ? 'running' : 'loud',
);

const meta = preview.meta({
  title: 'Patterns/BarChart',
  component: BarChart,
  tags: ['ready'],
  parameters: { guide },
  args: {
    label:
      '66 orders: 22 in the followers’ ten minutes, 14 in the first open minute, 8 in the last full one',
    bars: orders,
    ticks: [
      { bar: 0, label: '19:50 followers' },
      { bar: 10, label: '20:00 open' },
      { bar: 14, label: 'now' },
    ],
  },
  decorators: [
    (Story) => (
      <div style={hueStyle(38, { maxInlineSize: '30rem' })}>
        <Story />
      </div>
    ),
  ],
});

export const Playground = meta.story();

export const Variants = meta.story({
  name: 'A spread',
  args: {
    label: '18,204 followers were told, 95 of 100 within 0.9 seconds',
    bars: barsOf([5, 13, 18, 14, 10, 6, 5, 3, 2, 2, 1, 1, 0, 1], () => 'loud'),
    ticks: [
      { bar: 0, label: '0 s' },
      { bar: 4, label: '0.4' },
      { bar: 8, label: '0.8' },
      { bar: 13, label: '1.4 s' },
    ],
    tone: 'done',
    height: 'short',
    maxCells: 20,
  },
});

export const Extreme = meta.story({
  args: { bars: barsOf([1, 9_999, 120_000, 64_000, 0], () => 'loud'), ticks: [] },
});

export const Empty = meta.story({
  args: { bars: barsOf([0, 0, 0, 0], () => 'loud'), label: 'No orders yet', ticks: [] },
});

export const LongText = meta.story({ globals: { viewport: { value: 'small' }, text: '200' } });
export const Rtl = meta.story({ globals: { direction: 'rtl' } });
export const Dark = meta.story({ globals: { theme: 'dark' } });
