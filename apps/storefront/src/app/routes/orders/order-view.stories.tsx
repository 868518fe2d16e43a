import { mockId } from '@livedrops/mocks/world/mock-ids';
import preview from '../../../../../../.storybook/preview.tsx';
import { paths } from '../../../shared/paths.ts';
import { pageParameters, pageStory } from '../../../shared/testing/page-story.tsx';

const meta = preview.meta({ title: 'Pages/Shop/OrderDetail', parameters: pageParameters });

const order = (number: number) => paths.order(mockId('order', 0x6000 + number));
const paid = { path: order(5), shows: /^€68 paid/ };

export const Default = meta.story(pageStory(paid));

export const Dark = meta.story({ ...pageStory(paid), globals: { theme: 'dark' } });

export const Desktop = meta.story({
  ...pageStory(paid),
  globals: { viewport: { value: 'desktop' } },
});

export const Narrow = meta.story({ ...pageStory(paid), globals: { viewport: { value: 'small' } } });

/** The hold still runs: it can be paid or let go. */
export const Running = meta.story(pageStory({ path: order(6), shows: 'Held, not paid' }));

/** The bank has not answered yet. */
export const Confirming = meta.story(
  pageStory({
    path: order(6),
    shows: 'Payment sent',
    scene: {
      arrange: (world) => {
        const running = world.orders.get(mockId('order', 0x6006));
        if (!running) return;
        running.payment = { state: 'processing', card_last4: '3220', decline_code: null };
        running.timeline.push({
          kind: 'payment_started',
          at: new Date(world.now()).toISOString(),
          card_last4: '3220',
          decline_code: null,
        });
      },
    },
  }),
);

export const Lapsed = meta.story(pageStory({ path: order(3), shows: 'Hold ended' }));

export const LetGo = meta.story(pageStory({ path: order(2), shows: 'You let it go' }));

/** The payment came after the hold had ended. */
export const Refunded = meta.story(pageStory({ path: order(1), shows: 'Money back' }));

export const SignedOut = meta.story(
  pageStory({ ...paid, shows: 'Your orders', scene: { signedIn: 'nobody' } }),
);

export const Missing = meta.story(
  pageStory({ path: order(0xfff), shows: 'This order could not be read' }),
);

export const Loading = meta.story(
  pageStory({
    path: order(5),
    shows: 'Orders',
    scene: {
      arrange: ({ trouble }) => {
        trouble.latency = 'forever';
      },
    },
  }),
);
