import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Avatar } from '../avatar/index.ts';
import { ButtonLink } from '../button/index.ts';
import { SearchBox } from '../search-box/index.ts';
import { TopBar } from './index.ts';
import { guide } from './top-bar.guide.ts';

const places = [
  { href: '#live', label: 'Live now', current: true },
  { href: '#browse', label: 'Browse', current: false },
  { href: '#orders', label: 'Orders', current: false },
];

const meta = preview.meta({
  title: 'Patterns/TopBar',
  component: TopBar,
  tags: ['ready'],
  args: { homeHref: '#home', places },
  parameters: { guide, layout: 'fullscreen' },
});

export const SignedOut = meta.story({
  args: {
    search: <SearchBox onSearch={() => undefined} shortcut="/" />,
    children: <ButtonLink href="#sign-in">Sign in</ButtonLink>,
  },
});

export const SignedIn = meta.story({
  args: {
    search: <SearchBox onSearch={() => undefined} shortcut="/" />,
    children: <Avatar name="Nuno Vieira" hue={265} />,
  },
  globals: { viewport: { value: 'desktop' } },
});

export const Dark = meta.story({
  ...SignedIn.input,
  globals: { theme: 'dark', viewport: { value: 'desktop' } },
});

export const Rtl = meta.story({
  ...SignedIn.input,
  globals: { direction: 'rtl', viewport: { value: 'desktop' } },
});

export const Narrow320 = meta.story({
  ...SignedOut.input,
  globals: { viewport: { value: 'small' } },
});

export const LongText = meta.story({
  args: {
    places: places.map((place) => ({ ...place, label: `${place.label} demnächst` })),
    children: <ButtonLink href="#sign-in">Anmelden</ButtonLink>,
  },
  globals: { viewport: { value: 'laptop' } },
});

export const Keyboard = meta.story({
  ...SignedOut.input,
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'LiveDrops home' })).toHaveFocus();
  },
});
