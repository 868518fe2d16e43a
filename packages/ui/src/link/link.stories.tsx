import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Heading } from '../heading/index.ts';
import { germanName } from '../testing/story-world.ts';
import { Link } from './index.ts';
import { guide } from './link.guide.ts';

const meta = preview.meta({
  title: 'Primitives/Link',
  component: Link,
  tags: ['ready'],
  parameters: { guide },
  args: { href: '#calendar', children: 'Calendar' },
});

export const Playground = meta.story({ args: { look: 'alone' } });

export const Variants = meta.story({
  render: () => (
    <div style={{ display: 'grid', gap: '1rem', maxInlineSize: '26rem' }}>
      <p>
        Your hold runs on while you look around. It waits in <Link href="#orders">your orders</Link>{' '}
        until 20:09.
      </p>
      <div style={{ display: 'flex', justifyContent: 'space-between', alignItems: 'center' }}>
        <Heading level={2}>Up next</Heading>
        <Link href="#calendar" look="alone">
          Calendar
        </Link>
      </div>
      <Link href="#ics" look="alone" icon="calendar">
        All as .ics
      </Link>
      <small>
        By paying you accept the{' '}
        <Link href="#rules" look="quiet">
          rules of the drop
        </Link>
        , kept by{' '}
        <Link href="https://example.com" look="quiet" outside>
          Studio Ondo
        </Link>
        .
      </small>
    </div>
  ),
});

export const States = meta.story({
  render: () => (
    <div style={{ display: 'flex', flexWrap: 'wrap', gap: '1.5rem', alignItems: 'center' }}>
      <Link href="#rest">At rest</Link>
      <Link href="#focus">With focus</Link>
      <Link href="https://example.com" outside>
        To another site
      </Link>
    </div>
  ),
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'With focus' })).toHaveFocus();
    await expect(
      canvas.getByRole('link', { name: /^To another site ?\(another site\)$/ }),
    ).toHaveAttribute('rel', 'noreferrer');
  },
});

export const LongText = meta.story({
  args: { look: 'alone', icon: 'calendar', children: `${germanName} in den Kalender aufnehmen` },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });

export const Dark = meta.story({ ...Variants.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  args: {
    look: 'alone',
    onClick: fn((event: { preventDefault: () => void }) => event.preventDefault()),
  },
  play: async ({ canvas, args }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Calendar' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(args.onClick).toHaveBeenCalledOnce();
  },
});
