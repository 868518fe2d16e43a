import { useState } from 'react';
import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button } from '../button/index.ts';
import { Icon } from '../icon/index.ts';
import { IconButton } from '../icon-button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Menu, MenuChoice, MenuChoices, MenuDivider, MenuItem, MenuLink } from './index.ts';
import { guide } from './menu.guide.ts';

const onCopy = fn();

const children = (
  <>
    <MenuItem icon="copy" onSelect={onCopy}>
      Copy the link
    </MenuItem>
    <MenuItem icon="share-network">Share</MenuItem>
    <MenuLink href="#calendar" icon="calendar">
      See the calendar
    </MenuLink>
  </>
);

const meta = preview.meta({
  title: 'Primitives/Menu',
  component: Menu,
  subcomponents: { MenuItem, MenuLink, MenuChoices, MenuChoice, MenuDivider },
  tags: ['ready'],
  parameters: { guide, docs: { story: { inline: false, height: '22rem' } } },
  args: {
    trigger: <IconButton icon="dots-three" label="More for Tidewater cups" tone="line" />,
    children,
  },
});

export const Playground = meta.story();

export const Open = meta.story({ args: { open: true } });

/** What of a creator's news reaches the person: each answer says what it brings. */
export const Choices = meta.story({
  render: (args) => <News open={args.open ?? true} />,
});

function News({ open }: { readonly open: boolean }) {
  const [value, setValue] = useState('starts');
  const trigger = (
    <Button aria-label={`What reaches you: ${value}`}>
      <Icon name="broadcast" /> <Icon name="caret-down" />
    </Button>
  );
  return (
    <Menu open={open} trigger={trigger}>
      <MenuChoices label="What reaches you" value={value} onChange={setValue}>
        <MenuChoice value="everything" detail="Starts, last units, returns">
          Everything
        </MenuChoice>
        <MenuChoice value="starts" detail="One message when a drop opens">
          Starts
        </MenuChoice>
        <MenuChoice value="nothing" detail="You still see Ondo in Following">
          Nothing
        </MenuChoice>
      </MenuChoices>
    </Menu>
  );
}

const drop = (
  <>
    <MenuItem icon="eye">See it as a shopper</MenuItem>
    <MenuItem icon="clock" unavailable detail="It has been extended once">
      Extend by 15 min
    </MenuItem>
    <MenuDivider />
    <MenuItem icon="stop" tone="error">
      End the drop
    </MenuItem>
  </>
);

export const Variants = meta.story({ args: { open: true, children: drop } });

export const States = meta.story({
  name: 'One cannot be used',
  args: { open: true, children: drop },
  play: async () => {
    const unavailable = await screen.findByRole('menuitem', { name: /Extend/ });
    await expect(unavailable).toHaveAttribute('aria-disabled', 'true');
    await expect(unavailable).toHaveTextContent('It has been extended once');
  },
});

export const LongText = meta.story({
  args: {
    open: true,
    children: (
      <>
        <MenuItem icon="copy" detail={germanName}>
          {germanName} in die Zwischenablage kopieren
        </MenuItem>
        <MenuItem icon="trash" tone="error">
          Auf Nimmerwiedersehen aus dem Schaufenster nehmen
        </MenuItem>
      </>
    ),
  },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  args: { open: true, children: drop },
  globals: { direction: 'rtl' },
});

export const Dark = meta.story({ ...Choices.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    onCopy.mockClear();
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await waitFor(() =>
      expect(screen.getByRole('menuitem', { name: 'Copy the link' })).toHaveFocus(),
    );
    await userEvent.keyboard('{ArrowDown}');
    await expect(screen.getByRole('menuitem', { name: 'Share' })).toHaveFocus();
    await userEvent.keyboard('{Home}{Enter}');
    await expect(onCopy).toHaveBeenCalledOnce();
    await waitFor(() => expect(screen.queryByRole('menu')).toBeNull());
    await waitFor(() =>
      expect(canvas.getByRole('button', { name: 'More for Tidewater cups' })).toHaveFocus(),
    );
  },
});
