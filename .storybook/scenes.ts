import { createHandlers } from '@livedrops/mocks/create-handlers';
import { type ScenarioName, type SceneOptions, scenarios } from '@livedrops/mocks/scenarios';
import { createScenes } from '@livedrops/mocks/scenes';
import type { World } from '@livedrops/mocks/world/world';
import { storyClock } from '@livedrops/ui/testing/story-clock';
import { storyStartAt, storyTicker } from '@livedrops/ui/testing/story-world';
import { http } from 'msw';
import { setupWorker } from 'msw/browser';

const scenes = createScenes();
const worlds = new Map<string, World>();

/** Where the book is: `/` while it is developed, beside the page in the built one. */
const here = import.meta.env.BASE_URL;

/** The shop's pictures stand at `/pictures`; a built book may be put anywhere, and holds each picture once, as WebP. */
const pictures = http.get('/pictures/:file', ({ params }) =>
  fetch(`${here}pictures/${String(params['file']).replace(/avif$/, 'webp')}`),
);

const worker = setupWorker(
  ...createHandlers((request) => scenes.worldOf(request)),
  ...(here === '/' ? [] : [pictures]),
);
let started: Promise<unknown> | undefined;

/** Requests that the contract should know; the dev server's own modules may also have `/api/` in their address. */
const ourApi = /^(\/scenes\/[^/]+)?\/api\//;

const isOurs = (data: unknown) =>
  typeof data === 'object' &&
  data !== null &&
  'request' in data &&
  data.request instanceof Request &&
  ourApi.test(new URL(data.request.url).pathname);

/** One worker for the page: a docs page starts many stories at once. A call that no mock answers fails the story. */
export function startMockedApi(): Promise<unknown> {
  started ??= worker.start({
    quiet: true,
    serviceWorker: { url: `${here}mockServiceWorker.js` },
    onUnhandledFrame: ({ frame, defaults }) => {
      if (isOurs(frame.data)) defaults.error();
    },
  });
  return started;
}

/** Every scenario of the mocks, for the toolbar. */
export const sceneNames = Object.keys(scenarios) as ScenarioName[];

const isScene = (name: unknown): name is ScenarioName => sceneNames.some((known) => known === name);

interface StoryPlace {
  readonly id: string;
  readonly globals: Readonly<Record<string, unknown>>;
}

/**
 * Opens a mocked shop of its own for a story and answers with the base address for its API client. The toolbar's network
 * takes the place of the story's scenario, and its clock moves the shop's time.
 */
export function openScene(story: StoryPlace, options: SceneOptions = {}) {
  const chosen = story.globals['network'];
  const timed = { aheadMs: storyClock.passedMs, ...options };
  const scene = scenes.open(story.id, isScene(chosen) ? { ...timed, scenario: chosen } : timed);
  worlds.set(story.id, scene.world);
  return scene;
}

/** How far from now each drop of a story starts, and whether its time goes on by itself as a shop's does. */
export function startsOf(storyId: string): {
  readonly inMs: readonly number[];
  readonly runs: boolean;
} {
  const world = worlds.get(storyId);
  if (!world) return { inMs: [storyStartAt - storyTicker.now()], runs: false };
  const nowAt = world.now();
  return { inMs: [...world.drops.values()].map(({ startAt }) => startAt - nowAt), runs: true };
}
