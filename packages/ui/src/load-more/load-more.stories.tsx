import { useState } from 'react';
import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { LoadMore, type LoadMoreProps } from './index.ts';
import { guide } from './load-more.guide.ts';

const meta = preview.meta({
  title: 'Patterns/LoadMore',
  component: LoadMore,
  tags: ['ready'],
  parameters: { guide },
  args: { shown: 24, total: 60, step: 24, onMore: () => undefined },
  render: (args) => <Growing {...args} />,
});

function Growing(props: LoadMoreProps) {
  const [shown, setShown] = useState(props.shown);
  const more = () => setShown(Math.min(props.total, shown + props.step));
  return <LoadMore {...props} shown={shown} onMore={more} />;
}

export const Playground = meta.story({});

export const Loading = meta.story({ args: { busy: true } });

export const Empty = meta.story({ args: { shown: 60 } });

export const Dark = meta.story({ globals: { theme: 'dark' } });

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Narrow320 = meta.story({
  args: { shown: 240, total: 1_000_000, step: 24 },
  globals: { viewport: { value: 'small' } },
});

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    await userEvent.tab();
    await userEvent.keyboard('{Enter}');
    await expect(canvas.getByRole('button', { name: 'Load 12 more' })).toHaveFocus();
  },
});
