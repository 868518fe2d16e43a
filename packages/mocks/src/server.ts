import { setupServer } from 'msw/node';
import { createHandlers } from './create-handlers.ts';
import { createScenes } from './scenes.ts';

/** The mocked API for tests in Node: `scenes.open(name)` gives a world and the base address of its client. */
export function createMockServer() {
  const scenes = createScenes();
  return { scenes, server: setupServer(...createHandlers((request) => scenes.worldOf(request))) };
}
