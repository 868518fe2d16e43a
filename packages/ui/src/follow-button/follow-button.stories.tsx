import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
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
export const Extreme = meta.story({ args: { followers: 1_234_567_890 } });
export const LongText = meta.story({
  args: { name: germanName, followers: 18_204 },
  globals: { viewport: { value: 'small' } },
});
export const Rtl = meta.story({ ...Count.input, globals: { direction: 'rtl' } });
export const Dark = meta.story({ ...Count.input, globals: { theme: 'dark' } });
export const ReducedMotion = meta.story({ globals: { motion: 'reduced' } });

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    onFollowingChange.mockClear();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Follow Studio Ondo' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(onFollowingChange).toHaveBeenCalledWith(true);
  },
});
