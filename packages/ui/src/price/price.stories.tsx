import preview from '../../../../.storybook/preview.tsx';
import { eur } from '../testing/story-world.ts';
import { Price } from './index.ts';
import { guide } from './price.guide.ts';

const meta = preview.meta({
  title: 'Commerce/Price',
  component: Price,
  tags: ['ready'],
  parameters: { guide },
  args: { value: eur(6800) },
});

export const Trimmed = meta.story();

export const Full = meta.story({ args: { display: 'full' } });

export const Sizes = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      {(['text', 'card', 'hero', 'total'] as const).map((size) => (
        <Price key={size} {...args} size={size} />
      ))}
    </div>
  ),
});

export const Extreme = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1rem' }}>
      <Price value={eur(0)} display="full" />
      <Price value={eur(1_234_567)} />
      <Price value={{ amount: 1_234_567, currency: 'JPY' }} />
      <Price value={{ amount: 12_345_670, currency: 'BHD' }} />
      <Price value={eur(1_234_567)} locale="de-DE" />
      <Price value={eur(1_234_567)} locale="ar-EG" />
    </div>
  ),
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
