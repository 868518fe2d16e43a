import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { SkipLink, VisuallyHidden } from './index.ts';
import { guide } from './visually-hidden.guide.ts';

const meta = preview.meta({
  title: 'Primitives/VisuallyHidden',
  component: VisuallyHidden,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({ args: { children: 'Heard and not seen' } });

export const Keyboard = meta.story({
  render: () => (
    <>
      <SkipLink href="#main">Skip to content</SkipLink>
      <main id="main">Content</main>
    </>
  ),
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Skip to content' })).toBeVisible();
  },
});

export const Dark = meta.story({ ...Keyboard.input, globals: { theme: 'dark' } });

export const Rtl = meta.story({ ...Keyboard.input, globals: { direction: 'rtl' } });
