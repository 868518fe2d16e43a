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

/** Every place is as wide as a finger, and all of them stand in one row. */
async function expectTargets(canvasElement: HTMLElement) {
  const row = canvasElement.querySelector('ul')?.getBoundingClientRect();
  const links = [...canvasElement.querySelectorAll('a')].filter((link) => link.checkVisibility());
  await expect(links.length).toBeGreaterThan(3);
  for (const link of links) {
    const { width, height, left, right, top } = link.getBoundingClientRect();
    await expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
    await expect(left).toBeGreaterThanOrEqual((row?.left ?? 0) - 0.5);
    await expect(right).toBeLessThanOrEqual((row?.right ?? 0) + 0.5);
    await expect(top).toBe(row?.top);
  }
}

export const Narrow320 = meta.story({
  args: { page: 12, pageCount: 400 },
  globals: { viewport: { value: 'small' } },
  play: ({ canvasElement }) => expectTargets(canvasElement),
});

/** The most places that a phone ever shows. */
export const Narrow320AtTheStart = meta.story({
  args: { page: 2, pageCount: 400 },
  globals: { viewport: { value: 'small' } },
  play: ({ canvasElement }) => expectTargets(canvasElement),
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
