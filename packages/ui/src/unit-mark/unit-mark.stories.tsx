import preview from '../../../../.storybook/preview.tsx';
import { UnitMark } from './index.ts';

const meta = preview.meta({ title: 'Primitives/UnitMark', component: UnitMark });

export const Playground = meta.story();

export const InText = meta.story({
  render: () => (
    <p style={{ display: 'flex', gap: '0.5rem' }}>
      <UnitMark /> Checking what happened
    </p>
  ),
});
