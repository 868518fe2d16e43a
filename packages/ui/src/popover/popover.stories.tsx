import { expect, screen, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Popover } from './index.ts';
import { guide } from './popover.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Popover',
  component: Popover,
  tags: ['ready'],
  parameters: { guide, docs: { story: { inline: false, height: '22rem' } } },
  args: {
    trigger: <Button size="sm">Gone between 20:08 and 20:11</Button>,
    title: 'How this range is made',
    children: (
      <p>
        From the pace of the last minute and of the last five. It is hidden below five sales: fewer
        say nothing.
      </p>
    ),
  },
});

export const Playground = meta.story();

export const Open = meta.story({ args: { open: true } });

export const Variants = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', justifyContent: 'center', paddingBlock: '11rem' }}>
      <Popover {...args} open side="top" trigger={<Button>Above</Button>} />
    </div>
  ),
});

export const States = meta.story({
  name: 'Beside its button',
  args: { open: true, side: 'inline-end', trigger: <Button>Pace</Button> },
  globals: { viewport: { value: 'tablet' } },
});

export const LongText = meta.story({
  args: { open: true, title: germanName, children: <p>{`${germanName}, `.repeat(24)}</p> },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  args: { open: true, side: 'inline-end', trigger: <Button>Pace</Button> },
  globals: { direction: 'rtl', viewport: { value: 'tablet' } },
});

export const Dark = meta.story({ args: { open: true }, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await screen.findByRole('dialog', { name: 'How this range is made' });
    await waitFor(() => expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await expect(canvas.getByRole('button', { name: /Gone between/ })).toHaveFocus();
  },
});
