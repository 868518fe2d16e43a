import { expect } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { Progress } from './index.ts';
import { guide } from './progress.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Progress',
  component: Progress,
  tags: ['ready'],
  parameters: { guide },
  args: {
    label: 'Pictures are going up',
    value: 3,
    max: 4,
    valueText: '3 of 4',
    style: { maxInlineSize: '24rem' },
  },
});

export const Playground = meta.story();

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1.5rem', maxInlineSize: '24rem' }}>
      <Progress label="Rehearsal" value={62} />
      <Progress label="Pictures" value={3} max={4} valueText="3 of 4" tone="mine" />
      <Progress label="Followers told" value={100} tone="done" valueText="18,204 in 0.9 s" />
      <Progress label="cups-b.png" value={40} tone="error" valueText="Stopped at 40%" />
      <Progress label="Reading the picture" value={null} />
      <Progress label="Not a follower, before 20:00" value={64} max={123} labelHidden />
    </div>
  ),
});

export const States = meta.story({
  name: 'Nobody knows how far',
  args: { label: 'Reading the picture', value: null, valueText: 'A moment' },
  play: async ({ canvas }) => {
    const bar = canvas.getByRole('progressbar', { name: 'Reading the picture' });
    await expect(bar).not.toHaveAttribute('aria-valuenow');
    await expect(bar).toHaveAttribute('aria-valuetext', 'A moment');
  },
});

export const LongText = meta.story({
  args: { label: `${germanName}.png wird hochgeladen`, valueText: '3 von 4 Bildern' },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });
