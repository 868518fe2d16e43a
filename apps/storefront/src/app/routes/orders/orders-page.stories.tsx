import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Orders', parameters: pageParameters });

const all = { path: '/orders', shows: 'All 6' };

export const Default = meta.story(pageStory(all));

export const Dark = meta.story({ ...pageStory(all), globals: { theme: 'dark' } });

export const Desktop = meta.story({
  ...pageStory(all),
  globals: { viewport: { value: 'desktop' } },
});

export const Narrow = meta.story({ ...pageStory(all), globals: { viewport: { value: 'small' } } });

export const SignedOut = meta.story(
  pageStory({ path: '/orders', shows: 'Your orders', scene: { signedIn: 'nobody' } }),
);

export const Paid = meta.story(pageStory({ path: '/orders?status=confirmed', shows: 'Paid 2' }));

export const NoneOfThisKind = meta.story(
  pageStory({
    path: '/orders?status=failed',
    shows: 'None of this kind',
    scene: { arrange: (world) => world.orders.clear() },
  }),
);

export const Loading = meta.story(
  pageStory({ path: '/orders', shows: 'Orders', scene: { scenario: 'loading' } }),
);

export const Empty = meta.story(
  pageStory({ path: '/orders', shows: 'No orders yet', scene: { scenario: 'empty' } }),
);

/** The list was refused; who is signed in was known. */
export const Failing = meta.story({
  ...pageStory({
    path: '/orders',
    shows: 'Your orders could not be read',
    scene: {
      arrange: ({ trouble }) =>
        trouble.refusals.set('listOrders', { slug: 'internal-error', times: 99 }),
    },
  }),
  name: 'Error',
});
