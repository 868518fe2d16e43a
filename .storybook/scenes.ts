import { createHandlers } from '@livedrops/mocks/create-handlers';
import { createScenes } from '@livedrops/mocks/scenes';
import { setupWorker } from 'msw/browser';

/** The mocked worlds of all stories on the page: `scenes.open(context.id, options)` gives a story its own. */
export const scenes = createScenes();

const worker = setupWorker(...createHandlers((request) => scenes.worldOf(request)));
let started: Promise<unknown> | undefined;

/** One worker for the page: a docs page starts many stories at once. */
export function startMockedApi(): Promise<unknown> {
  started ??= worker.start({ quiet: true, onUnhandledFrame: 'bypass' });
  return started;
}
