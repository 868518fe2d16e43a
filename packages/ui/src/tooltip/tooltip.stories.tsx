import { expect, screen, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { IconButton } from '../icon-button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Tooltip, TooltipGroup } from './index.ts';
import { guide } from './tooltip.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Tooltip',
  component: Tooltip,
  subcomponents: { TooltipGroup },
  tags: ['ready'],
  parameters: { guide, layout: 'centered', docs: { story: { inline: false, height: '10rem' } } },
  args: {
    text: 'Search',
    keys: '/',
    children: <IconButton icon="magnifying-glass" label="Search" tone="line" />,
  },
});

export const Playground = meta.story();

export const Open = meta.story({ args: { defaultOpen: true } });

export const Variants = meta.story({
  render: () => (
    <TooltipGroup>
      <div style={{ display: 'flex', gap: '0.5rem' }}>
        <Tooltip text="Copy the link">
          <IconButton icon="copy" label="Copy the link" tone="line" />
        </Tooltip>
        <Tooltip text="Share" side="bottom">
          <IconButton icon="share-network" label="Share" tone="line" />
        </Tooltip>
        <Tooltip text="Print" keys="P" side="inline-end">
          <IconButton icon="printer" label="Print" tone="line" />
        </Tooltip>
      </div>
    </TooltipGroup>
  ),
});

export const States = meta.story({
  name: 'More than the name',
  args: {
    text: 'Checked against the ledger 0.4 s ago',
    describes: true,
    defaultOpen: true,
    children: <IconButton icon="shield-check" label="Stock adds up" tone="line" />,
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'Stock adds up' })).toHaveAccessibleDescription(
      'Checked against the ledger 0.4 s ago',
    );
  },
});

export const LongText = meta.story({
  args: { text: `${germanName} und noch eine ${germanName}`, defaultOpen: true },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  args: { defaultOpen: true, side: 'inline-end' },
  globals: { direction: 'rtl' },
});

export const Dark = meta.story({ args: { defaultOpen: true }, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Search' })).toHaveFocus();
    await waitFor(() => expect(screen.getByText('Search')).toBeVisible());
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByText('Search')).toBeNull());
    await expect(canvas.getByRole('button', { name: 'Search' })).toHaveFocus();
  },
});
