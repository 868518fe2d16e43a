import { mockId } from '@livedrops/mocks/world/mock-ids';
import { expect, screen, userEvent, within } from 'storybook/test';
import preview from '../../../../../.storybook/preview.tsx';
import { paths } from '../../shared/paths.ts';
import { pageParameters, pageStory } from '../../shared/testing/page-story.tsx';

const meta = preview.meta({
  title: 'Flows/Declined card',
  tags: ['no-picture'],
  parameters: pageParameters,
});

const shop = pageStory({ path: paths.drop(mockId('drop', 3)), shows: 'of 200 left' });
/** Whoever watches should see what is pressed, and read what comes of it. */
const betweenMs = 50;
const patience = { timeout: 8_000 } as const;

/** A unit is held, the first card has no funds, the second one pays: the hold outlives the refusal. */
export const DeclinedCard = meta.story({
  ...shop,
  name: 'Declined card',
  play: async (place) => {
    const reader = userEvent.setup({ delay: betweenMs });
    await shop.play(place);
    await reader.click(screen.getByRole('button', { name: /^Get yours/ }));
    const checkout = within(await screen.findByRole('dialog', undefined, patience));
    await reader.click(await checkout.findByRole('radio', { name: /^4000 0000 0000 0002/ }));
    await reader.click(checkout.getByRole('button', { name: /^Pay €/ }));
    await checkout.findByText(/^Nothing was taken, card 0002/, undefined, patience);
    await reader.click(checkout.getByRole('radio', { name: /^4242 4242 4242 4242/ }));
    await reader.click(checkout.getByRole('button', { name: /^Pay €.* 4242/ }));
    await expect(
      await checkout.findByText('Test card ending 4242', undefined, patience),
    ).toBeVisible();
  },
});
