import type { BatchHooks } from './group-commit.ts';

const nothing = () => undefined;

/** For a file whose commands are all there is to a commit. */
export const noHooks: BatchHooks = {
  opened: nothing,
  kept: nothing,
  undone: nothing,
  closing: nothing,
  committed: nothing,
  abandoned: nothing,
};
