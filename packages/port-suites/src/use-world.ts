import { afterEach, beforeEach } from 'vitest';
import type { OpenShop } from './shop-stage.ts';
import { ShopWorld } from './shop-world.ts';

/** A fresh shop for each test; after each, the store has to find nothing wrong with its own numbers. */
export function useWorld(open: OpenShop): () => ShopWorld {
  let world: ShopWorld;
  beforeEach(async () => {
    world = new ShopWorld(await open());
  });
  afterEach(async () => {
    world.expectSound();
    await world.stage.close();
  });
  return () => world;
}
