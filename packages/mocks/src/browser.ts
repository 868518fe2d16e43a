import { setupWorker } from 'msw/browser';
import { createHandlers } from './create-handlers.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';
import { createScenes } from './scenes.ts';
import type { World } from './world/world.ts';

const isOurs = (data: unknown) =>
  typeof data === 'object' &&
  data !== null &&
  'request' in data &&
  data.request instanceof Request &&
  new URL(data.request.url).pathname.startsWith('/api/');

/** What `openMockShop` may be asked for. */
export const scenarioNames = Object.keys(scenarios) as ScenarioName[];

export const isScenario = (name: string): name is ScenarioName =>
  scenarioNames.some((known) => known === name);

/** Puts a shop in memory behind the page's own `/api`, by a service worker that stands at `/mockServiceWorker.js`. */
export async function openMockShop(
  scenario: ScenarioName,
): Promise<{ readonly apiBase: string; readonly world: World }> {
  const scenes = createScenes();
  const { world } = scenes.open('default', { scenario });
  const worker = setupWorker(...createHandlers((request) => scenes.worldOf(request)));
  await worker.start({
    quiet: true,
    serviceWorker: { url: '/mockServiceWorker.js' },
    // A call that the world does not know would be answered with the page itself.
    onUnhandledFrame: ({ frame, defaults }) => {
      if (isOurs(frame.data)) defaults.error();
    },
  });
  return { apiBase: '/api', world };
}
