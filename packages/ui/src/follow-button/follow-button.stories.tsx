import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { Feed } from '../testing/feed.tsx';
import { germanName } from '../testing/story-world.ts';
import { guide } from './follow-button.guide.ts';
import { FollowButton } from './index.ts';

const onFollowingChange = fn();

const meta = preview.meta({
  title: 'Commerce/FollowButton',
  component: FollowButton,
  tags: ['ready'],
  parameters: { guide },
  args: { name: 'Studio Ondo', following: false, onFollowingChange },
});

export const Playground = meta.story();
export const Following = meta.story({ args: { following: true } });
export const Busy = meta.story({ args: { following: true, busy: true } });
export const Count = meta.story({ args: { following: true, followers: 18_204 } });
/** The answer arrives: one follower more, on a button that stays where it is. */
export const Update = meta.story({
  render: (args) => (
    <Feed
      steps={[
        { following: false, followers: 18_204 },
        { following: true, followers: 18_205 },
      ]}
    >
      {(now) => <FollowButton {...args} {...now} />}
    </Feed>
  ),
  play: async ({ canvas }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByRole('button', { pressed: true })).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({ args: { followers: 1_234_567_890 } });
export const LongText = meta.story({
  args: { name: germanName, followers: 18_204 },
  globals: { viewport: { value: 'small' } },
});
export const Rtl = meta.story({ ...Count.input, globals: { direction: 'rtl' } });
export const Dark = meta.story({ ...Count.input, globals: { theme: 'dark' } });
export const ReducedMotion = meta.story({ globals: { motion: 'reduced' }, play: expectLessMotion });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    onFollowingChange.mockClear();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Follow Studio Ondo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(onFollowingChange).toHaveBeenCalledWith(true);
  },
});
