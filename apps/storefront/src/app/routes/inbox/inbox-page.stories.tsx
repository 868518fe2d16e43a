import { emitDropEvent } from '@livedrops/mocks/world/emit-event';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import { mustHave } from '@livedrops/mocks/world/world';
import { userEvent } from 'storybook/test';
import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Inbox', parameters: pageParameters });

const inbox = pageStory({ path: '/inbox', shows: /Number 66 of 120 is yours/ });

export const Default = meta.story(inbox);

export const Dark = meta.story({ ...inbox, globals: { theme: 'dark' } });

export const Desktop = meta.story({ ...inbox, globals: { viewport: { value: 'desktop' } } });

export const Narrow = meta.story({ ...inbox, globals: { viewport: { value: 'small' } } });

export const Rtl = meta.story({ ...inbox, globals: { direction: 'rtl' } });

/** What else was told of the same drop. */
export const Opened = meta.story({
  ...inbox,
  play: async (place) => {
    await inbox.play(place);
    await userEvent.click(
      await place.canvas.findByRole('button', { name: /updates on Tidewater/ }),
    );
  },
});

/** What happened to all, and what is one's own, in one line. */
export const SoldOutYours = meta.story(
  pageStory({
    path: '/inbox',
    shows: /Sold out in 4:00\. Number 66 is yours\./,
    scene: {
      arrange: (world) => {
        const cups = mustHave(world.drops, mockId('drop', 1));
        for (const variant of cups.variants) {
          variant.sold = variant.stockCount;
          variant.held = 0;
        }
        const followerId = world.sessionUserId ?? '';
        world.follows.push({ followerId, creatorId: cups.creatorId, followedAt: 0 });
        emitDropEvent(world, cups, 'drop.soldout');
      },
    },
  }),
);

export const Orders = meta.story(
  pageStory({ path: '/inbox?show=orders', shows: /went back to your card/ }),
);

export const SignedOut = meta.story(
  pageStory({ path: '/inbox', shows: 'Your inbox', scene: { signedIn: 'nobody' } }),
);

export const Loading = meta.story(
  pageStory({ path: '/inbox', shows: 'Inbox', scene: { scenario: 'loading' } }),
);

export const Empty = meta.story(
  pageStory({ path: '/inbox', shows: 'Nothing yet', scene: { scenario: 'empty' } }),
);

export const NoneOfThisKind = meta.story(
  pageStory({
    path: '/inbox?show=stock',
    shows: 'None of this kind',
    scene: { scenario: 'empty' },
  }),
);

export const Failing = meta.story({
  ...pageStory({
    path: '/inbox',
    shows: 'Your inbox could not be read',
    scene: {
      arrange: ({ trouble }) =>
        trouble.refusals.set('listNotifications', { slug: 'internal-error', times: 99 }),
    },
  }),
  name: 'Error',
});

/** Nothing of the shop is reached, not even who is signed in. */
export const Offline = meta.story(
  pageStory({ path: '/inbox', shows: 'The shop did not answer', scene: { scenario: 'offline' } }),
);
