import { mockId } from '@livedrops/mocks/world/mock-ids';
import { mustHave, type World } from '@livedrops/mocks/world/world';
import { expect, screen } from 'storybook/test';
import preview from '../../../../../.storybook/preview.tsx';
import { paths } from '../../shared/paths.ts';
import { pageParameters, pageStory } from '../../shared/testing/page-story.tsx';

const meta = preview.meta({
  title: 'Flows/Sells out under you',
  tags: ['no-picture'],
  parameters: pageParameters,
});

const cups = mockId('drop', 1);
const lastUnits = 6;

/** Somebody who has none yet comes to the last units of the edition. */
function nearlyGone(world: World): void {
  world.orders.clear();
  for (const [index, variant] of mustHave(world.drops, cups).variants.entries()) {
    variant.held = 0;
    variant.sold = variant.stockCount - (index === 0 ? lastUnits : 0);
  }
}

const shop = pageStory({
  path: paths.drop(cups),
  shows: 'of 120 left',
  scene: { scenario: 'sells-out', arrange: nearlyGone },
});

/** Strangers buy the last units, one after the other, while the reader looks at the button. */
export const SellsOut = meta.story({
  ...shop,
  name: 'Sells out under you',
  play: async (place) => {
    await shop.play(place);
    await expect(screen.getByRole('button', { name: /^Get yours/ })).toBeVisible();
    await screen.findByRole('img', { name: /\b2 of 120 left/ }, { timeout: 8_000 });
    await screen.findByRole('img', { name: /\b0 of 120 left/ }, { timeout: 8_000 });
    await expect(screen.queryByRole('button', { name: /^Get yours/ })).not.toBeInTheDocument();
    await expect(screen.getAllByText(/^Sold out/)[0]).toBeVisible();
  },
});
