import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { guide } from './badge.guide.ts';
import { Badge, type BadgeLook, type BadgeTone, CountBadge } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Badge',
  component: Badge,
  subcomponents: { CountBadge },
  tags: ['ready'],
  parameters: { guide },
  args: { children: 'Ends 20:30' },
});

export const Playground = meta.story();

const tones: readonly (readonly [BadgeTone, string])[] = [
  ['plain', 'Draft'],
  ['ink', 'Edition of 120'],
  ['mine', 'Held for you'],
  ['scarce', '3 left'],
  ['done', 'Paid'],
  ['error', 'Declined'],
];
const looks: readonly BadgeLook[] = ['tint', 'solid', 'surface'];

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '0.75rem' }}>
      {looks.map((look) => (
        <div key={look} style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem' }}>
          {tones.map(([tone, word]) => (
            <Badge key={tone} tone={tone} look={look}>
              {word}
            </Badge>
          ))}
        </div>
      ))}
      <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.5rem', alignItems: 'center' }}>
        <Badge look="code">Studio</Badge>
        <Badge icon="check-circle" tone="done">
          Paid
        </Badge>
        <CountBadge value={3} label="new" />
        <CountBadge value={140} label="new" />
      </div>
    </div>
  ),
});

export const States = meta.story({
  name: 'Counts',
  render: () => (
    <p>
      Inbox <CountBadge value={3} label="new" /> Orders <CountBadge value={0} label="held" />
    </p>
  ),
  play: async ({ canvas }) => {
    await expect(canvas.getByText('new')).toBeInTheDocument();
    await expect(canvas.queryByText(/held/)).toBeNull();
  },
});

export const LongText = meta.story({
  args: { children: `${germanName}, Auflage von 120 Stück`, icon: 'package' },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });
