import preview from '../../../../.storybook/preview.tsx';
import { Chip, ChoiceChip, RemovableChip } from './index.ts';

const meta = preview.meta({ title: 'Primitives/Chip', component: Chip });

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

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });
