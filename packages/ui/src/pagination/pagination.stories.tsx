import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Pagination } from './index.ts';
import { guide } from './pagination.guide.ts';

const meta = preview.meta({
  title: 'Patterns/Pagination',
  component: Pagination,
  tags: ['ready'],
  parameters: { guide },
  args: { page: 1, pageCount: 4, hrefOf: (page: number) => `#page-${page}` },
});

export const Playground = meta.story();

export const Middle = meta.story({ args: { page: 12, pageCount: 40 } });

export const Last = meta.story({ args: { page: 40, pageCount: 40 } });

export const Narrow320 = meta.story({
  args: { page: 12, pageCount: 400 },
  globals: { viewport: { value: 'small' } },
});

export const Dark = meta.story({ ...Middle.input, globals: { theme: 'dark' } });

export const Rtl = meta.story({ ...Middle.input, globals: { direction: 'rtl' } });

export const Keyboard = meta.story({
  args: { page: 2 },
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Previous page' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Page 1' })).toHaveFocus();
  },
});
