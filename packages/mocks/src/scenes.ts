import { createScene, type SceneOptions } from './scenarios.ts';
import type { World } from './world/world.ts';

/**
 * Many worlds behind one set of handlers. Which one is meant travels in the address, so that twenty stories on one page
 * each have their own data, their stream included: `/scenes/<name>/api/drops`. Plain `/api` is the scene `default`.
 */
export interface Scenes {
  /** Opens the scene anew and answers with the base address for its API client. */
  open(name: string, options?: SceneOptions): { readonly apiBase: string; readonly world: World };
  worldOf(request: Request): World;
}

const sceneInPath = /\/scenes\/([^/]+)\/api(\/|$)/;

export function createScenes(): Scenes {
  const worlds = new Map<string, World>();

  function open(name: string, options?: SceneOptions) {
    const world = createScene(options);
    worlds.set(name, world);
    return { apiBase: `/scenes/${encodeURIComponent(name)}/api`, world };
  }

  return {
    open,
    worldOf(request) {
      const name = decodeURIComponent(sceneInPath.exec(new URL(request.url).pathname)?.[1] ?? '');
      return worlds.get(name || 'default') ?? open(name || 'default').world;
    },
  };
}
