import { useState } from 'react';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Sheet } from './index.ts';
import { guide } from './sheet.guide.ts';

const units = Array.from({ length: 40 }, (_, index) => `Unit ${index + 1}`);

const meta = preview.meta({
  title: 'Primitives/Sheet',
  component: Sheet,
  tags: ['ready'],
  parameters: { guide, docs: { story: { inline: false, height: '34rem' } } },
  args: {
    open: true,
    onClose: fn(),
    title: 'Filters',
    children: <p>Category, state, price.</p>,
    footer: (
      <Button tone="mine" size="lg">
        Show 48 products
      </Button>
    ),
  },
});

export const Playground = meta.story();

export const Variants = meta.story({
  name: 'From the end',
  args: {
    side: 'end',
    title: 'LD-7K2P',
    description: 'Two of the mixed set, paid at 20:04:11',
    footer: <Button>See the receipt</Button>,
  },
  globals: { viewport: { value: 'desktop' } },
});

export const States = meta.story({
  name: 'More than fits',
  args: {
    children: (
      <ul>
        {units.map((unit) => (
          <li key={unit}>{unit} of 40</li>
        ))}
      </ul>
    ),
  },
});

export const LongText = meta.story({
  args: { title: germanName, description: germanName.repeat(2), children: germanName.repeat(6) },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  args: { side: 'end' },
  globals: { direction: 'rtl', viewport: { value: 'tablet' } },
});

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  render: () => <Opener />,
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    const sheet = await screen.findByRole('dialog', { name: 'Filters' });
    await waitFor(() => expect(sheet).toHaveFocus());
    await userEvent.tab();
    await expect(screen.getByRole('button', { name: 'Close' })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Filters' })).toHaveFocus());
  },
});

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>Filters</Button>
      <Sheet open={open} onClose={() => setOpen(false)} title="Filters">
        <p>Category, state, price.</p>
      </Sheet>
    </>
  );
}
