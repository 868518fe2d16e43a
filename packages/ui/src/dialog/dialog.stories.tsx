import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './dialog.guide.ts';
import { Dialog } from './index.ts';

const meta = preview.meta({
  title: 'Primitives/Dialog',
  component: Dialog,
  tags: ['ready'],
  args: {
    open: true,
    onClose: fn(),
    title: 'Your order',
    children: 'What is held, and how to pay.',
  },
  parameters: { guide, docs: { story: { inline: false, height: '30rem' } } },
});

export const Playground = meta.story();

export const Card = meta.story({
  args: {
    shape: 'card',
    title: 'Keep it until 20:09?',
    children: (
      <>
        <p>Your hold runs on while you look around. It waits at the top of every page.</p>
        <div style={{ display: 'grid', gridTemplateColumns: '1fr 1fr', gap: '0.5rem' }}>
          <Button size="lg">Let it go</Button>
          <Button size="lg" tone="mine">
            Keep it
          </Button>
        </div>
      </>
    ),
  },
});

export const Sheet = meta.story({
  args: { ...Card.input.args, shape: 'sheet' },
  globals: { viewport: { value: 'small' } },
});

export const Dark = meta.story({ ...Card.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ args }) => {
    await screen.findByRole('dialog', { name: 'Your order' });
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(args.onClose).toHaveBeenCalled());
  },
});

export const States = meta.story({
  name: 'Described',
  args: {
    title: 'Your order',
    description: 'One set of Tidewater cups, held until 20:09',
    children: (
      <Button tone="mine" size="lg">
        Pay €74
      </Button>
    ),
  },
});

export const LongText = meta.story({
  args: {
    ...Card.input.args,
    title: `${germanName} bis 20:09 behalten?`,
    description: germanName.repeat(3),
  },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Card.input, globals: { direction: 'rtl' } });
