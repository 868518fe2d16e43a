import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { expectLessMotion } from '../testing/expect-less-motion.ts';
import { Feed } from '../testing/feed.tsx';
import { germanName } from '../testing/story-world.ts';
import { RemindButton } from './index.ts';
import { guide } from './remind-button.guide.ts';

const onRemindedChange = fn();

const meta = preview.meta({
  title: 'Commerce/RemindButton',
  component: RemindButton,
  tags: ['ready'],
  parameters: { guide },
  args: { drop: 'Spindle vases', reminded: false, onRemindedChange },
});

export const Playground = meta.story();
export const Reminded = meta.story({ args: { reminded: true, count: 312 } });
export const Busy = meta.story({ args: { reminded: true, busy: true } });

export const Unavailable = meta.story({
  args: { unavailable: true, 'aria-describedby': 'why' },
  render: (args) => (
    <div style={{ display: 'grid', justifyItems: 'start', gap: '0.5rem' }}>
      <RemindButton {...args} />
      <span id="why">You are offline. Reminders can be set once you are back.</span>
    </div>
  ),
});

export const Round = meta.story({
  render: (args) => (
    <div style={{ display: 'flex', gap: '0.5rem' }}>
      <RemindButton {...args} look="round" />
      <RemindButton {...args} look="round" reminded />
      <RemindButton {...args} look="round" reminded busy />
    </div>
  ),
});

/** Somebody else sets a reminder while the reader looks: the count changes and nothing moves. */
export const Update = meta.story({
  render: (args) => (
    <Feed steps={[312, 313]}>{(count) => <RemindButton {...args} reminded count={count} />}</Feed>
  ),
  play: async ({ canvas }) => {
    const next = canvas.getByRole('button', { name: 'Next event' });
    const top = next.getBoundingClientRect().top;
    await userEvent.click(next);
    await expect(canvas.getByText('313', { exact: false })).toBeVisible();
    await expect(next.getBoundingClientRect().top).toBe(top);
  },
});

export const Extreme = meta.story({ args: { count: 1_234_567 } });
export const LongText = meta.story({
  args: { drop: germanName, reminded: true, count: 18_204 },
  globals: { viewport: { value: 'small' } },
});
export const Rtl = meta.story({ ...Reminded.input, globals: { direction: 'rtl' } });
export const Dark = meta.story({ ...Reminded.input, globals: { theme: 'dark' } });
export const ReducedMotion = meta.story({
  ...Busy.input,
  globals: { motion: 'reduced' },
  play: expectLessMotion,
});

export const Keyboard = meta.story({
  args: { look: 'round' },
  play: async ({ canvas }) => {
    onRemindedChange.mockClear();
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Remind me for Spindle vases' })).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect(onRemindedChange).toHaveBeenCalledWith(true);
  },
});
