import preview from '../../../../.storybook/preview.tsx';
import { Price } from '../price/index.ts';
import { eur, germanName } from '../testing/story-world.ts';
import { guide } from './edition-stamp.guide.ts';
import { EditionCell, EditionStamp } from './index.ts';

const meta = preview.meta({
  title: 'Commerce/EditionStamp',
  component: EditionStamp,
  tags: ['ready'],
  parameters: { guide },
  args: { unitNumbers: [80], editionSize: 120, children: 'yours' },
  decorators: [
    (Story) => (
      <div
        style={{
          maxInlineSize: '24.5rem',
          padding: '1.25rem',
          background: 'var(--drop-field)',
          color: 'var(--drop-ink)',
        }}
      >
        <Story />
      </div>
    ),
  ],
});

export const One = meta.story({ args: { aside: <Price value={eur(6800)} size="hero" /> } });

export const Two = meta.story({ args: { unitNumbers: [80, 81] } });

export const Many = meta.story({ args: { unitNumbers: [80, 81, 82, 83] } });

export const AtEnd = meta.story({ args: { align: 'end', children: 'Tidewater cups' } });

export const Cell = meta.story({ render: () => <EditionCell>080</EditionCell> });

export const Extreme = meta.story({ args: { unitNumbers: [999_999], editionSize: 1_000_000 } });

export const LongText = meta.story({ args: { align: 'end', children: germanName } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
