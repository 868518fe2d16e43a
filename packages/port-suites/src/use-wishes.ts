import { afterEach, beforeEach, expect } from 'vitest';
import type { OpenWishes, WishesStage } from './wishes-stage.ts';

/** A stage for each test; at its end the counts agree with the rows. */
export function useWishes(open: OpenWishes) {
  let stage: WishesStage;
  beforeEach(async () => {
    stage = await open();
  });
  afterEach(async () => {
    expect(await stage.differences()).toEqual([]);
    await stage.close();
  });
  return {
    stage: () => stage,
    async reopen() {
      stage = await stage.reopen();
    },
  };
}
