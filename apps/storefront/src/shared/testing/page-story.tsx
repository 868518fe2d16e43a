import type { SceneOptions } from '@livedrops/mocks/scenarios';
import type { JSX } from 'react';
// @boundaries-ignore A page's story opens its scene in the book.
import { openScene } from '../../../../../.storybook/scenes.ts';
import type { FakePasskeyDeviceOptions } from './fake-passkey-device.ts';
import type { FakePushDeviceOptions } from './fake-push-device.ts';
import { StoryApp } from './story-app.tsx';

type StoryPlace = Parameters<typeof openScene>[0];

interface Canvas {
  findAllByText(
    text: string | RegExp,
    options: undefined,
    wait: { readonly timeout: number },
  ): Promise<unknown[]>;
}

export interface PageStory {
  readonly path: string;
  /** Stands on the page once it is there: the story's tests look at it then, not before. */
  readonly shows: string | RegExp;
  readonly scene?: SceneOptions;
  readonly push?: FakePushDeviceOptions;
  readonly passkeys?: FakePasskeyDeviceOptions;
}

const patienceMs = 8_000;

/** Parameters of every page's stories: the whole window, and a frame of their own on a docs page. */
export const pageParameters = {
  layout: 'fullscreen',
  docs: { story: { inline: false, height: '844px' } },
} as const;

/** A story of a whole page over a mocked shop of its own. */
export function pageStory({ path, shows, scene, push, passkeys }: PageStory) {
  return {
    render: (_args: unknown, place: StoryPlace): JSX.Element => (
      <StoryApp path={path} push={push} passkeys={passkeys} open={() => openScene(place, scene)} />
    ),
    play: async ({ canvas }: { readonly canvas: Canvas }): Promise<void> => {
      await canvas.findAllByText(shows, undefined, { timeout: patienceMs });
    },
  };
}
