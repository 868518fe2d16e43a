import { expect, fn, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { SearchBox } from './index.ts';
import { guide } from './search-box.guide.ts';

const meta = preview.meta({
  title: 'Patterns/SearchBox',
  component: SearchBox,
  tags: ['ready'],
  parameters: { guide },
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

export const Variants = meta.story({ name: 'Without a shortcut', args: { defaultValue: 'tide' } });

export const LongText = meta.story({
  args: { defaultValue: germanName.repeat(3) },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ args: { shortcut: '/' }, globals: { direction: 'rtl' } });
