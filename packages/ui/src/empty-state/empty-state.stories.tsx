import preview from '../../../../.storybook/preview.tsx';
import { ButtonLink } from '../button/index.ts';
import { germanName } from '../testing/story-world.ts';
import { guide } from './empty-state.guide.ts';
import { EmptyState } from './index.ts';

const meta = preview.meta({
  title: 'Patterns/EmptyState',
  component: EmptyState,
  tags: ['ready'],
  parameters: { guide },
});

export const Playground = meta.story({
  args: {
    title: 'No orders yet',
    children: <p>What you buy in a drop is kept here, with its number.</p>,
  },
});

export const Dark = meta.story({ ...Playground.input, globals: { theme: 'dark' } });

export const Narrow320 = meta.story({
  ...Playground.input,
  globals: { viewport: { value: 'small' } },
});

export const Variants = meta.story({
  name: 'A page of its own, with a way on',
  args: {
    level: 1,
    title: 'Nothing held, nothing bought',
    children: (
      <>
        <p>What you buy in a drop is kept here, with its number.</p>
        <p>
          <ButtonLink href="#live" tone="ink">
            See what is live
          </ButtonLink>
        </p>
      </>
    ),
  },
});

export const LongText = meta.story({
  args: { title: `Keine ${germanName} gefunden`, children: <p>{germanName.repeat(2)}</p> },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...Variants.input, globals: { direction: 'rtl' } });
