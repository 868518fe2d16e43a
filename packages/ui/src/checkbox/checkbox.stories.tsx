import preview from '../../../../.storybook/preview.tsx';
import { Checkbox } from './index.ts';

const meta = preview.meta({ title: 'Primitives/Checkbox', component: Checkbox });

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
