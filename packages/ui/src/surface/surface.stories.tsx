import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { IconButton } from '../icon-button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Surface } from './index.ts';
import { guide } from './surface.guide.ts';

const words = 'Every cell is one unit, checked against the ledger.';

const meta = preview.meta({
  title: 'Primitives/Surface',
  component: Surface,
  tags: ['ready'],
  parameters: { guide },
  args: { heading: 'Stock over time', children: <p style={{ margin: 0 }}>{words}</p> },
});

export const Playground = meta.story();

const table = <IconButton icon="table" label="Show stock as a table" />;

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Surface heading="Stock over time" action={table}>
        {words}
      </Surface>
      <Surface heading="On the drop’s colour" tone="field" hue={38}>
        {words}
      </Surface>
      <Surface>
        <p style={{ marginBlock: '0 1rem' }}>A ground without a name.</p>
        <Surface tone="sunken">0 sold too many</Surface>
      </Surface>
    </div>
  ),
});

export const States = meta.story({
  name: 'A region with a name',
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('region', { name: 'Stock over time' })).toBeInTheDocument();
  },
});

export const LongText = meta.story({
  args: { heading: germanName, action: table, children: germanName },
  globals: { viewport: { value: 'small' } },
});

export const Compact = meta.story({ globals: { density: 'compact' } });
export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });
export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });
