import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { BarChart } from '../bar-chart/index.ts';
import { Table } from '../table/index.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './chart-panel.guide.ts';
import { ChartPanel } from './index.ts';

const minutes = [
  { id: '20:00', value: 14 },
  { id: '20:01', value: 12 },
  { id: '20:02', value: 8 },
  { id: '20:03', value: 8 },
];

const meta = preview.meta({
  title: 'Patterns/ChartPanel',
  component: ChartPanel,
  tags: ['ready'],
  parameters: { guide },
  args: {
    heading: 'Orders per minute',
    children: <BarChart label="42 orders in four minutes" bars={minutes} />,
    table: (
      <Table
        caption="Orders per minute"
        captionHidden
        columns={[
          { id: 'minute', head: 'Minute', cell: ({ id }) => id },
          { id: 'orders', head: 'Orders', cell: ({ value }) => value, align: 'end' },
        ]}
        rows={minutes}
        rowKey={({ id }) => id}
      />
    ),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '26rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Playground = meta.story();
export const Variants = meta.story({ name: 'As a table', args: { defaultView: 'table' } });
export const LongText = meta.story({
  args: { heading: germanName },
  globals: { viewport: { value: 'small' } },
});
export const Rtl = meta.story({ globals: { direction: 'rtl' } });
export const Dark = meta.story({ globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('row', { name: '20:00 14' })).toBeVisible();
    await userEvent.keyboard(' ');
    await expect(canvas.queryByRole('table')).toBeNull();
  },
});
