import { mockId } from '@livedrops/mocks/world/mock-ids';
import { expect, screen } from 'storybook/test';
import preview from '../../../../../.storybook/preview.tsx';
import { paths } from '../../shared/paths.ts';
import { pageParameters, pageStory } from '../../shared/testing/page-story.tsx';

const meta = preview.meta({
  title: 'Flows/Goes live',
  tags: ['no-picture'],
  parameters: pageParameters,
});

const lamp = pageStory({
  path: paths.drop(mockId('drop', 5)),
  shows: 'in this edition',
  scene: { scenario: 'goes-live' },
});

const getYours = { name: /^Get yours/ };

/** The last five seconds before a drop: the server's event opens it, and the button is there without a reload. */
export const GoesLive = meta.story({
  ...lamp,
  name: 'Goes live',
  play: async (place) => {
    await lamp.play(place);
    await expect(screen.getByRole('timer', { name: /^Opens in/ })).toBeInTheDocument();
    await expect(screen.queryByRole('button', getYours)).not.toBeInTheDocument();
    await screen.findByRole('button', getYours, { timeout: 8_000 });
    await expect(screen.queryByRole('timer', { name: /^Opens in/ })).not.toBeInTheDocument();
    await expect(screen.getByRole('img', { name: /\d+ of \d+ left/ })).toBeVisible();
  },
});
