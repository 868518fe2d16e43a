import preview from '../../../../.storybook/preview.tsx';
import { guide } from './divider.guide.ts';
import { Divider } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Divider',
  component: Divider,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({ args: { children: 'or make an account' } });

export const Bare = meta.story({});

export const LongText = meta.story({
  args: { children: 'or go on with the address that you gave us when you bought the cups' },
  globals: { viewport: { value: 'small' } },
});

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '2rem' }}>
      <Divider>or</Divider>
      <Divider />
    </div>
  ),
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });
