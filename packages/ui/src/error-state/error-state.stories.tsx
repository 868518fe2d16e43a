import { expect, userEvent } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { Button, ButtonLink } from '../button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './error-state.guide.ts';
import { ErrorState } from './index.ts';

const meta = preview.meta({
  title: 'Patterns/ErrorState',
  component: ErrorState,
  tags: ['ready'],
  parameters: { guide },
  args: {
    title: 'This page broke',
    money: 'Nothing was charged. Your holds and orders are kept on the server, not in this page.',
    reference: '0192f3a4-8b1e-7c55-9d10-2f6a7c3e1b44',
    children: (
      <>
        <Button tone="ink">Try again</Button>
        <ButtonLink href="#orders">Your orders</ButtonLink>
      </>
    ),
  },
});

export const Playground = meta.story({ args: { level: 1 } });

export const PartOfAPage = meta.story({ args: { title: 'The list could not be read' } });

export const Dark = meta.story({ args: { level: 1 }, globals: { theme: 'dark' } });

export const LongText = meta.story({
  args: { title: `${germanName} ist nicht erreichbar` },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ globals: { direction: 'rtl' } });

export const Narrow320 = meta.story({
  args: { level: 1 },
  globals: { viewport: { value: 'small' } },
});

export const Keyboard = meta.story({
  play: async ({ canvas }) => {
    await userEvent.tab();
    await expect(canvas.getByRole('button', { name: 'Try again' })).toHaveFocus();
    await userEvent.tab();
    await expect(canvas.getByRole('link', { name: 'Your orders' })).toHaveFocus();
  },
});
