import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { SearchBox } from './index.ts';

const meta = preview.meta({
  title: 'Patterns/SearchBox',
  component: SearchBox,
  args: { onSearch: fn() },
});

export const Playground = meta.story({ args: { shortcut: '/' } });

export const Dark = meta.story({
  args: { shortcut: '/', defaultValue: 'tide' },
  globals: { theme: 'dark' },
});

export const Keyboard = meta.story({
  args: { shortcut: '/' },
  play: async ({ canvas, args }) => {
    await userEvent.keyboard('/');
    await expect(canvas.getByRole('searchbox')).toHaveFocus();
    await userEvent.keyboard('tide{Enter}');
    await expect(args.onSearch).toHaveBeenCalledWith('tide');
  },
});
