import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { FollowButton } from '../follow-button/index.ts';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { Feed } from '../testing/feed.tsx';
import { germanName } from '../testing/story-world.ts';
import { guide } from './creator-row.guide.ts';
import { CreatorRow } from './index.ts';

const onFollowingChange = fn();

const follow = (name: string, following = false) => (
  <FollowButton name={name} following={following} onFollowingChange={onFollowingChange} />
);

const meta = preview.meta({
  title: 'Commerce/CreatorRow',
  component: CreatorRow,
  tags: ['ready'],
  parameters: { guide },
  args: {
    href: '/creators/1',
    name: 'Studio Ondo',
    handle: 'ondo',
    hue: 38,
    fact: '18,204 followers',
    action: follow('Studio Ondo'),
  },
  decorators: [
    (Story) => (
      <div style={{ maxInlineSize: '36rem' }}>
        <Story />
      </div>
    ),
  ],
});

export const Playground = meta.story();
export const Live = meta.story({ args: { live: true, action: follow('Studio Ondo', true) } });
export const WithoutAction = meta.story({ args: { action: undefined } });

export const List = meta.story({
  render: (args) => (
    <div>
      <CreatorRow {...args} live action={follow('Studio Ondo', true)} />
      <CreatorRow
        {...args}
        name="Atelier Brume"
        handle="brume"
        hue={296}
        fact="Next drop Friday, 20:00"
        action={follow('Atelier Brume', true)}
      />
      <CreatorRow
        {...args}
        name="Wick & Lathe"
        handle="wicklathe"
        hue={330}
        fact="402 followers"
        action={follow('Wick & Lathe')}
      />
    </div>
  ),
});

/** The drop begins: the sign of it has its place already. */
export const Update = meta.story({
  render: (args) => (
    <Feed steps={[false, true]}>{(live) => <CreatorRow {...args} live={live} />}</Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByText('Live now')).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({
  args: { live: true, fact: '1,234,567,890 followers', handle: 'a'.repeat(30) },
});

export const LongText = meta.story({
  args: { name: germanName, fact: 'Nächster Verkauf am Donnerstag, 20:00', live: true },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...List.input, globals: { direction: 'rtl' } });
export const ReducedMotion = meta.story({ globals: { motion: 'reduced' }, play: expectLessMotion });

export const Dark = meta.story({ ...List.input, globals: { theme: 'dark' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    onFollowingChange.mockClear();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Studio Ondo' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Follow Studio Ondo' })).toHaveFocus();
    await userEvent.keyboard(' ');
    await expect(onFollowingChange).toHaveBeenCalledWith(true);
  },
});
