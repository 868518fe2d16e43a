import { expect, fn } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Feed } from '../testing/feed.tsx';
import { storyStartAt, storyTicker } from '../testing/story-world.ts';
import { guide } from './countdown.guide.ts';
import { Countdown, type CountdownProps } from './index.ts';

const args: CountdownProps = {
  remaining: { targetAt: storyStartAt, ticker: storyTicker },
  label: 'Opens in',
  size: 'hero',
};

const meta = preview.meta({
  title: 'Commerce/Countdown',
  component: Countdown,
  tags: ['ready'],
  parameters: { guide },
  args,
});

export const Minutes = meta.story();

export const Hours = meta.story({ args: { remaining: { remainingMs: 3_723_000 } } });

export const LastSeconds = meta.story({ args: { remaining: { remainingMs: 9000 } } });

export const Over = meta.story({ args: { remaining: { remainingMs: 0 } } });

export const Sizes = meta.story({
  render: (args) => (
    <div style={{ display: 'grid', gap: '1.5rem', justifyItems: 'start' }}>
      {(['text', 'ends', 'strip', 'board', 'hold', 'hero'] as const).map((size) => (
        <Countdown key={size} {...args} size={size} />
      ))}
    </div>
  ),
});

const onThreshold = fn();

/** Ten minutes turn into nine: the digits stay where they are, and the threshold is told once. */
export const Update = meta.story({
  render: () => (
    <Feed steps={[601_000, 600_000, 599_000]}>
      {(remainingMs) => (
        <p style={{ display: 'flex', gap: '1rem' }}>
          <Countdown remaining={{ remainingMs }} size="ends" onThreshold={onThreshold} />
          <span>left</span>
        </p>
      )}
    </Feed>
  ),
  play: async ({ canvas, userEvent }) => {
    onThreshold.mockClear();
    const word = canvas.getByText('left');
    const before = word.getBoundingClientRect().left;
    const next = canvas.getByRole('button', { name: 'Next event' });
    await userEvent.click(next);
    await userEvent.click(next);
    await expect(canvas.getByRole('timer')).toHaveTextContent('9:59');
    await expect(word.getBoundingClientRect().left).toBe(before);
    await expect(onThreshold.mock.calls).toEqual([[600_000]]);
  },
});

export const Extreme = meta.story({ args: { remaining: { remainingMs: 360_000_000 } } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Dark = meta.story({ globals: { theme: 'dark' } });
