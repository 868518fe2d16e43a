import { mockId } from '@livedrops/mocks/world/mock-ids';
import { expect, screen } from 'storybook/test';
import preview from '../../../../../.storybook/preview.tsx';
import { paths } from '../../shared/paths.ts';
import { pageParameters, pageStory } from '../../shared/testing/page-story.tsx';

const meta = preview.meta({
  title: 'Flows/Hold lapses',
  tags: ['no-picture'],
  parameters: pageParameters,
});

/** The world has six orders of the reader before this one. */
const lapsing = mockId('order', 0x7006);

const checkout = pageStory({
  path: paths.pay(mockId('drop', 1), lapsing),
  shows: 'of 120 left',
  scene: { scenario: 'hold-lapses' },
});

/** The last seconds of a hold, in the checkout: when they are over the unit goes back, and nothing was taken. */
export const HoldLapses = meta.story({
  ...checkout,
  name: 'Hold lapses',
  play: async () => {
    const pay = { name: /^Pay €/ };
    await screen.findByRole('button', pay, { timeout: 8_000 });
    await screen.findByRole('heading', { name: 'Your hold ended' }, { timeout: 8_000 });
    await expect(screen.queryByRole('button', pay)).not.toBeInTheDocument();
    await expect(screen.getByRole('button', { name: 'Back to the drop' })).toHaveFocus();
  },
});
