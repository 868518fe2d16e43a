import { mockId } from '@livedrops/mocks/world/mock-ids';
import { screen, userEvent } from 'storybook/test';
import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Creator', parameters: pageParameters });

const path = (creator: number) => `/creators/${mockId('creator', creator)}`;
const ondo = { path: path(1), shows: 'Live now' } as const;

export const Default = meta.story(pageStory(ondo));

export const Following = meta.story(pageStory({ path: path(4), shows: 'Following' }));

export const Dark = meta.story({ ...pageStory(ondo), globals: { theme: 'dark' } });

export const Desktop = meta.story({
  ...pageStory(ondo),
  globals: { viewport: { value: 'desktop' } },
});

export const Narrow = meta.story({ ...pageStory(ondo), globals: { viewport: { value: 'small' } } });

export const Rtl = meta.story({ ...pageStory(ondo), globals: { direction: 'rtl' } });

export const SignedOut = meta.story(pageStory({ ...ondo, scene: { signedIn: 'nobody' } }));

/** One's own page: nobody follows themselves. */
export const Own = meta.story(pageStory({ ...ondo, scene: { signedIn: 'creator' } }));

export const NoDrops = meta.story(
  pageStory({
    path: path(1),
    shows: 'No drops yet.',
    scene: {
      arrange: ({ drops, orders }) => {
        orders.clear();
        drops.clear();
      },
    },
  }),
);

export const Missing = meta.story(
  pageStory({
    path: '/creators/019b7000-0000-7aaa-8000-00000000dead',
    shows: 'No creator is here',
  }),
);

export const Loading = meta.story(
  pageStory({ path: path(1), shows: 'Reading the creator', scene: { scenario: 'loading' } }),
);

export const Failing = meta.story({
  ...pageStory({
    path: path(1),
    shows: 'The shop did not answer',
    scene: {
      arrange: ({ trouble }) =>
        trouble.refusals.set('getCreator', { slug: 'internal-error', times: 99 }),
    },
  }),
  name: 'Error',
});

/** The profile was read, the drops were not. */
export const DropsFailing = meta.story(
  pageStory({
    path: path(1),
    shows: 'Their drops could not be read',
    scene: {
      arrange: ({ trouble }) =>
        trouble.refusals.set('listDrops', { slug: 'internal-error', times: 99 }),
    },
  }),
);

/** What is heard of them is chosen beside the follow. */
export const Bell = meta.story({
  ...pageStory({ path: path(4), shows: 'Following' }),
  play: async () => {
    await userEvent.click(
      await screen.findByRole('button', { name: /^What you hear of/ }, { timeout: 8_000 }),
    );
    await screen.findByRole('button', { name: /^Muted/ }, { timeout: 8_000 });
  },
});
