import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { guide } from './heading.guide.ts';
import { Heading } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Heading',
  component: Heading,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({ args: { level: 1, children: 'Three live. Five tonight.' } });

export const Variants = meta.story({
  args: { level: 1 },
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem' }}>
      <Heading level={1}>Tidewater cups, set of three</Heading>
      <Heading level={2}>Up next</Heading>
      <Heading level={3}>Pay with a test card</Heading>
    </div>
  ),
});

export const LongText = meta.story({
  args: { level: 1, children: germanName },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  args: { level: 1, children: 'ثلاثة الآن، خمسة الليلة' },
  globals: { direction: 'rtl' },
});

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });
