import { mockId } from '@livedrops/mocks/world/mock-ids';
import { confirmOrder } from '@livedrops/mocks/world/pay-order';
import { placeOrder } from '@livedrops/mocks/world/place-order';
import type { World } from '@livedrops/mocks/world/world';
import preview from '../../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Drop', parameters: pageParameters });

const path = (drop: number) => `/drops/${mockId('drop', drop)}`;
const live = { path: path(1), shows: 'of 120 left' } as const;
const keys = { path: path(3), shows: 'of 200 left' } as const;
const lamp = { path: path(5), shows: 'in this edition' } as const;

/** Other people take all that is left of a drop; `paying` says whether they also pay. */
function strangersTakeAll(world: World, drop: number, paying: boolean): void {
  const dropId = mockId('drop', drop);
  for (const variant of world.drops.get(dropId)?.variants ?? []) {
    while (variant.stockCount > variant.held + variant.sold) {
      const number = world.orders.size;
      const bought = placeOrder(world, {
        userId: mockId('user', 0x9000 + number),
        dropId,
        variantId: variant.variantId,
        quantity: 1,
        idempotencyKey: `stranger-${number}`,
      });
      if (!bought.ok) return;
      if (paying) confirmOrder(world, bought.order);
    }
  }
}

/** What was in checkouts when the story begins is paid for too. */
function payHeld(world: World, drop: number): void {
  for (const variant of world.drops.get(mockId('drop', drop))?.variants ?? []) {
    variant.sold += variant.held;
    variant.held = 0;
  }
}

/** Live, for somebody who already has number 66. */
export const Live = meta.story(pageStory(live));

export const Dark = meta.story({ ...pageStory(live), globals: { theme: 'dark' } });

export const Desktop = meta.story({
  ...pageStory(keys),
  globals: { viewport: { value: 'desktop' } },
});

export const DesktopDark = meta.story({
  ...pageStory(keys),
  globals: { viewport: { value: 'desktop' }, theme: 'dark' },
});

export const Narrow = meta.story({ ...pageStory(live), globals: { viewport: { value: 'small' } } });

export const Rtl = meta.story({ ...pageStory(keys), globals: { direction: 'rtl' } });

export const LargeText = meta.story({ ...pageStory(keys), globals: { text: '200' } });

export const SignedOut = meta.story(pageStory({ ...live, scene: { signedIn: 'nobody' } }));

/** Opens in 5:48 by the server's clock. */
export const Scheduled = meta.story(pageStory(lamp));

export const ScheduledDays = meta.story(pageStory({ ...lamp, path: path(10) }));

export const ScheduledDesktop = meta.story({
  ...pageStory(lamp),
  globals: { viewport: { value: 'desktop' } },
});

/** Opens five seconds after the story: the server's event turns the page, nothing jumps. */
export const GoesLive = meta.story(pageStory({ ...lamp, scene: { scenario: 'goes-live' } }));

/** Strangers buy until nothing is left. */
export const SellsOut = meta.story(pageStory({ ...live, scene: { scenario: 'sells-out' } }));

/** None left, and all that are in checkouts may return. */
export const AllHeld = meta.story(
  pageStory({
    ...keys,
    shows: 'All held, may return',
    scene: { arrange: (world) => strangersTakeAll(world, 3, false) },
  }),
);

export const SoldOut = meta.story(
  pageStory({
    ...keys,
    shows: /^Sold out/,
    scene: {
      arrange: (world) => {
        payHeld(world, 3);
        strangersTakeAll(world, 3, true);
      },
    },
  }),
);

/** Everything was sold before the end. */
export const EndedSoldOut = meta.story(pageStory({ path: path(25), shows: 'Sold out in 4:12' }));

/** It ended with units left. */
export const Ended = meta.story(pageStory({ path: path(29), shows: '97 sold' }));

export const Cancelled = meta.story(
  pageStory({
    ...lamp,
    shows: 'Called off by its creator',
    scene: {
      arrange: (world) => {
        const drop = world.drops.get(mockId('drop', 5));
        if (drop) drop.cancelledAt = world.now();
      },
    },
  }),
);

export const Loading = meta.story(
  pageStory({ ...live, shows: 'Reading the drop', scene: { scenario: 'loading' } }),
);

export const LoadingDesktop = meta.story({
  ...pageStory({ ...live, shows: 'Reading the drop', scene: { scenario: 'loading' } }),
  globals: { viewport: { value: 'desktop' } },
});

export const NotFound = meta.story(pageStory({ path: path(0xffff), shows: 'No drop is here' }));

/** Every request answers 500. */
export const Failing = meta.story({
  ...pageStory({ ...live, shows: 'The shop did not answer', scene: { scenario: 'error' } }),
  name: 'Error',
});

/** No connection: the read is tried as often as it is worth before the page says so. */
export const Offline = meta.story(
  pageStory({ ...live, shows: 'The shop did not answer', scene: { scenario: 'offline' } }),
);
