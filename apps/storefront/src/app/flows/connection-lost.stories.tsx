import { mockId } from '@livedrops/mocks/world/mock-ids';
import { confirmOrder } from '@livedrops/mocks/world/pay-order';
import { placeOrder } from '@livedrops/mocks/world/place-order';
import { mustHave, type World } from '@livedrops/mocks/world/world';
import { expect, screen } from 'storybook/test';
import preview from '../../../../../.storybook/preview.tsx';
import { paths } from '../../shared/paths.ts';
import { pageParameters, pageStory } from '../../shared/testing/page-story.tsx';

const meta = preview.meta({
  title: 'Flows/Connection lost',
  tags: ['no-picture'],
  parameters: pageParameters,
});

const keys = mockId('drop', 3);

/** Three units go while the page hears nothing: the stream must bring them when it is back. */
function sellMeanwhile(world: World): void {
  let sold = 0;
  world.actors.push(() => {
    const { streamCut } = world.trouble;
    if (streamCut === null || world.now() < streamCut.untilAt) return;
    for (; sold < 3; sold += 1) {
      const placed = placeOrder(world, {
        userId: mockId('user', 0x9000 + sold),
        dropId: keys,
        variantId: mustHave(world.drops, keys).variants[0]?.variantId,
        quantity: 1,
        idempotencyKey: `meanwhile-${sold}`,
      });
      if (placed.ok) confirmOrder(world, placed.order);
    }
  });
}

const shop = pageStory({
  path: paths.drop(keys),
  shows: 'of 200 left',
  scene: { scenario: 'reconnecting', arrange: sellMeanwhile },
});

/** The stream breaks for three seconds. The page says so, comes back by itself and has missed nothing. */
export const ConnectionLost = meta.story({
  ...shop,
  name: 'Connection lost',
  play: async (place) => {
    await shop.play(place);
    await expect(screen.getByRole('img', { name: /\b162 of 200 left/ })).toBeVisible();
    await screen.findByText('Reconnecting', undefined, { timeout: 8_000 });
    await screen.findByText('Up to date', undefined, { timeout: 8_000 });
    await screen.findByRole('img', { name: /\b159 of 200 left/ }, { timeout: 2_000 });
  },
});
