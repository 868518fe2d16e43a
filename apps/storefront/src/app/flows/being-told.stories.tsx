import { mockId } from '@livedrops/mocks/world/mock-ids';
import { mustHave, type World } from '@livedrops/mocks/world/world';
import { expect, screen, waitFor, within } from 'storybook/test';
import preview from '../../../../../.storybook/preview.tsx';
import { pageParameters, pageStory } from '../../shared/testing/page-story.tsx';

const meta = preview.meta({
  title: 'Flows/Being told',
  tags: ['no-picture'],
  parameters: pageParameters,
});

const startsInMs = 1_500;

/** The lamp starts soon after somebody listens, however long the page took to come. */
function startOnceHeard(world: World): void {
  const lamp = mustHave(world.drops, mockId('drop', 5));
  let heard = false;
  world.actors.push(() => {
    if (heard || world.listeners.size === 0) return;
    heard = true;
    lamp.startAt = world.now() + startsInMs;
  });
}

const page = { path: '/browse', shows: '29 products, live first' } as const;
const browsing = pageStory({ ...page, scene: { arrange: startOnceHeard } });

const bell = (name: string) => ({ name, exact: true });

/** A drop of somebody one follows starts while one looks at another page: a toast, and one more on the bell. */
export const FollowedDropStarts = meta.story({
  ...browsing,
  name: 'A followed drop starts',
  play: async (place) => {
    await browsing.play(place);
    const news = within(await screen.findByRole('region', { name: 'News' }));
    await news.findByText('Halo lamp, ivory is live', undefined, { timeout: 8_000 });
    // It fades in.
    await waitFor(() => expect(news.getByRole('link', { name: 'Go' })).toBeVisible());
    await screen.findByRole('link', bell('Inbox, 4 new'));
  },
});

const guest = pageStory({ ...page, scene: { arrange: startOnceHeard, signedIn: 'nobody' } });

/** Who asked for nothing is told of nothing; the page itself changes all the same. */
export const GuestIsLeftAlone = meta.story({
  ...guest,
  name: 'A guest is left alone',
  play: async (place) => {
    await guest.play(place);
    await screen.findAllByText('45 left of 45', undefined, { timeout: 8_000 });
    await expect(screen.queryByText('Halo lamp, ivory is live')).not.toBeInTheDocument();
  },
});
