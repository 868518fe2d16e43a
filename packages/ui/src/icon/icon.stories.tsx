import preview from '../../../../.storybook/preview.tsx';
import { guide } from './icon.guide.ts';
import { Icon, iconNames } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Icon',
  component: Icon,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({ args: { name: 'broadcast', style: { fontSize: '2rem' } } });

export const All = meta.story({
  args: { name: 'check' },
  render: () => (
    <ul
      style={{
        display: 'grid',
        gridTemplateColumns: 'repeat(auto-fill, minmax(8rem, 1fr))',
        gap: '1rem',
      }}
    >
      {iconNames.map((name) => (
        <li key={name} style={{ display: 'grid', justifyItems: 'center', gap: '0.25rem' }}>
          <Icon name={name} style={{ fontSize: '1.5rem' }} />
          {name}
        </li>
      ))}
    </ul>
  ),
});

export const Dark = meta.story({ ...All.input, globals: { theme: 'dark' } });

export const Rtl = meta.story({
  args: { name: 'share-network' },
  render: () => (
    <p style={{ display: 'flex', gap: '0.5rem', alignItems: 'center' }}>
      <Icon name="share-network" /> يبدأ الآن
    </p>
  ),
  globals: { direction: 'rtl' },
});
