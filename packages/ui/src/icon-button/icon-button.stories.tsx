import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { guide } from './icon-button.guide.ts';
import { IconButton, IconLink } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/IconButton',
  component: IconButton,
  subcomponents: { IconLink },
  tags: ['ready'],
  parameters: { guide },
  args: { icon: 'share-network' as const, label: 'Share', onClick: fn() },
});

export const Playground = meta.story();

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'flex', gap: '1rem' }}>
      <IconButton icon="x" label="Close" />
      <IconButton icon="share-network" label="Share" tone="surface" />
      <IconButton icon="printer" label="Print" tone="line" />
    </div>
  ),
});

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Share' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
});

export const States = meta.story({
  name: 'Waiting behind it, and unavailable',
  render: () => (
    <div style={{ display: 'flex', gap: '1rem', alignItems: 'center' }}>
      <IconButton icon="receipt" label="Orders, 3 held" count={3} />
      <IconButton icon="receipt" label="Orders, 99+ held" count={140} tone="surface" />
      <IconLink href="#inbox" icon="bell" label="Inbox, 3 new" count={3} />
      <IconButton icon="arrow-right" label="Next" tone="line" unavailable aria-describedby="why" />
      <p id="why">This is the last one.</p>
    </div>
  ),
});

export const Rtl = meta.story({ ...States.input, globals: { direction: 'rtl' } });
