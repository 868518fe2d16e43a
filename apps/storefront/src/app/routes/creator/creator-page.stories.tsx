import { mockId } from '@livedrops/mocks/world/mock-ids';
import type { World } from '@livedrops/mocks/world/world';
import { screen, userEvent } from 'storybook/test';
import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';
import { putDrops } from '../../../shared/testing/put-drops.ts';

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
    shows: 'First drop not announced yet',
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

const many = {
  ...ondo,
  scene: {
    arrange: (world: World) => {
      putDrops(world, { drop: 10, copies: 9, everyDays: 7 });
      putDrops(world, { drop: 26, copies: 20, everyDays: -7 });
    },
  },
};

/** A few of each phase, and the way to the rest. */
export const ManyDrops = meta.story(pageStory(many));

const showMore = async (name: RegExp) =>
  userEvent.click(await screen.findByRole('button', { name }, { timeout: 8_000 }));

/** Two presses later: everything stands, and says so. */
export const AllShown = meta.story({
  ...pageStory(many),
  tags: ['picture-of-the-focus'],
  play: async () => {
    await showMore(/^Show more: past/);
    await screen.findByText('16 shown', undefined, { timeout: 8_000 });
    await showMore(/^Show more: past/);
    await screen.findByText('All 21 shown', undefined, { timeout: 8_000 });
  },
});

/** The longest name and words about oneself that the shop takes. */
export const LongText = meta.story(
  pageStory({
    ...ondo,
    scene: {
      arrange: ({ creators, bios }) => {
        const creatorId = mockId('creator', 1);
        const known = creators.get(creatorId);
        if (!known) throw new Error('The demo world has no first creator.');
        const profile_name = 'Donaudampfschifffahrtsgesellschaftskeramik von Rosenthal-Wiesengrund';
        creators.set(creatorId, { ...known, profile_name });
        bios.set(
          creatorId,
          'Stoneware from one small kiln, a new glaze with each firing. '.repeat(8),
        );
      },
    },
  }),
);

let shop: World | undefined;

/** The first ones stand; the next ones were not answered. */
export const MoreFailing = meta.story({
  ...pageStory({
    ...many,
    scene: {
      arrange: (world) => {
        many.scene.arrange(world);
        shop = world;
      },
    },
  }),
  tags: ['picture-of-the-focus'],
  play: async () => {
    await screen.findByText('Past', undefined, { timeout: 8_000 });
    shop?.trouble.refusals.set('listDrops', { slug: 'internal-error', times: 99 });
    await showMore(/^Show more: past/);
    await screen.findByText('More could not be read', undefined, { timeout: 8_000 });
  },
});

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
