import { mockId } from '@livedrops/mocks/world/mock-ids';
import { payOrder, testCards } from '@livedrops/mocks/world/pay-order';
import { placeOrder } from '@livedrops/mocks/world/place-order';
import { instant } from '@livedrops/mocks/world/to-wire';
import { mustHave, type World, type WorldOrder } from '@livedrops/mocks/world/world';
import { screen } from 'storybook/test';
import preview from '../../../../../../.storybook/preview.tsx';
import { paths } from '../../../shared/paths.ts';
import { type PageStory, pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/Checkout', parameters: pageParameters });

const cups = mockId('drop', 1);
const orderId = mockId('order', 0x7000);
const path = paths.pay(cups, orderId);
const second = 1_000;

interface Held {
  /** For how long the units have been held. */
  readonly forMs?: number;
  readonly quantity?: number;
}

/** The world of somebody who holds units of the cups; `then` is what happened since. */
function held(
  then: (world: World, order: WorldOrder) => void = () => undefined,
  { forMs = 28 * second, quantity = 1 }: Held = {},
) {
  return (world: World) => {
    world.orders.clear();
    const result = placeOrder(world, {
      userId: mockId('user', 1),
      dropId: cups,
      variantId: mustHave(world.drops, cups).variants[0]?.variantId,
      quantity,
      idempotencyKey: 'story',
    });
    if (!result.ok) throw new Error(`The story has no order: ${result.problem}.`);
    const { createdAt, holdExpiresAt, timeline } = result.order;
    const order = {
      ...result.order,
      createdAt: createdAt - forMs,
      holdExpiresAt: holdExpiresAt - forMs,
      timeline: timeline.map((step) => ({ ...step, at: instant(createdAt - forMs) })),
    };
    world.orders.set(order.orderId, order);
    then(world, order);
  };
}

interface CheckoutStory {
  readonly shows: PageStory['shows'];
  readonly arrange: (world: World) => void;
  readonly signedIn?: 'nobody';
}

const patienceMs = 8_000;

/** The sheet stands beside the story's own root, so its words are looked for on the whole screen. */
const story = ({ shows, ...scene }: CheckoutStory) => ({
  ...pageStory({ path, shows, scene }),
  play: async () => {
    await screen.findAllByText(shows, undefined, { timeout: patienceMs });
  },
});

const reserved = { shows: 'Pay with a test card', arrange: held() } as const;

const declined = {
  shows: /^Said no/,
  arrange: held((world, order) => void payOrder(world, order, testCards.declines)),
} as const;

const confirmed = {
  shows: 'Test card ending 4242',
  arrange: held((world, order) => void payOrder(world, order, testCards.approves)),
} as const;

const ending = {
  shows: 'Pay with a test card',
  arrange: held(undefined, { forMs: 255 * second }),
} as const;

const desktop = { viewport: { value: 'desktop' } } as const;
const dark = { theme: 'dark' } as const;

export const Reserved = meta.story(story(reserved));

export const Dark = meta.story({ ...story(reserved), globals: dark });

export const Desktop = meta.story({ ...story(reserved), globals: desktop });

export const DesktopDark = meta.story({ ...story(reserved), globals: { ...desktop, ...dark } });

export const Narrow = meta.story({
  ...story(reserved),
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({ ...story(reserved), globals: { direction: 'rtl' } });

export const LargeText = meta.story({ ...story(reserved), globals: { text: '200' } });

export const TwoUnits = meta.story(
  story({ shows: 'Pay with a test card', arrange: held(undefined, { quantity: 2 }) }),
);

/** In its last minute the hold can be made longer, once. */
export const Ending = meta.story(story(ending));

export const EndingDark = meta.story({ ...story(ending), globals: dark });

/** It was made longer already. */
export const EndingExtended = meta.story(
  story({
    ...ending,
    arrange: held(
      (world, order) => {
        order.extended = true;
        order.holdExpiresAt += world.holdTtlMs;
        order.timeline.push({
          kind: 'extended',
          at: instant(order.createdAt + 250 * second),
          card_last4: null,
          decline_code: null,
        });
      },
      { forMs: 555 * second },
    ),
  }),
);

export const Declined = meta.story(story(declined));

export const DeclinedDark = meta.story({ ...story(declined), globals: dark });

export const DeclinedDesktop = meta.story({ ...story(declined), globals: desktop });

/** The bank was asked and is silent: what is known is said, and nothing can be pressed twice. */
export const Waiting = meta.story(
  story({
    shows: /and you can close this/,
    arrange: held((world, order) => void payOrder(world, order, testCards.neverAnswers)),
  }),
);

/** The bank never answered: that is a no which took nothing. */
export const NoAnswer = meta.story(
  story({
    shows: /^Said no/,
    arrange: held((world, order) => {
      payOrder(world, order, testCards.neverAnswers);
      if (order.pendingAnswer) {
        order.pendingAnswer = { ...order.pendingAnswer, dueAt: world.now() };
      }
    }),
  }),
);

export const Confirmed = meta.story(story(confirmed));

export const ConfirmedDark = meta.story({ ...story(confirmed), globals: dark });

export const ConfirmedDesktop = meta.story({ ...story(confirmed), globals: desktop });

export const ConfirmedTwoUnits = meta.story(
  story({
    ...confirmed,
    arrange: held(
      (world, order) => {
        payOrder(world, order, testCards.approves);
      },
      { quantity: 2 },
    ),
  }),
);

export const Lapsed = meta.story(
  story({
    shows: 'Back to the drop',
    arrange: held(undefined, { forMs: 300 * second }),
  }),
);

/** The payment came after the hold had ended. */
export const Refunding = meta.story(
  story({
    // The page below says where the money is as well; this stands in the card alone.
    shows: 'Back to the drop',
    arrange: held((_world, order) => {
      order.status = 'failed';
      order.failureReason = 'hold_expired';
      order.payment = { state: 'refunding', card_last4: '3220', decline_code: null };
    }),
  }),
);

export const Loading = meta.story(
  story({
    shows: 'Your order',
    arrange: ({ trouble }) => {
      trouble.latency = 'forever';
    },
  }),
);

/** The order was never read: it is safe, and can be asked for again. */
export const Offline = meta.story(
  story({
    shows: /^Your order could not be read/,
    arrange: (world) => {
      held()(world);
      world.trouble.fault = 'offline';
    },
  }),
);

/** An address of an order that is not the reader's. */
export const NotYours = meta.story(
  story({ shows: /not one of yours/, arrange: ({ orders }) => orders.clear() }),
);

export const SignedOut = meta.story(
  story({ shows: /Sign in to go on/, arrange: held(), signedIn: 'nobody' }),
);
