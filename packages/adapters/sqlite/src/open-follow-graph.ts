import type { FollowGraph } from '@livedrops/core/ports/follow-graph';
import type { Difference } from './check-store.ts';
import { createFollowsCheck } from './follows/check-follows.ts';
import { createFollowReads } from './follows/read-follows.ts';
import { createFollowWrites } from './follows/write-follows.ts';
import { type BatchHooks, createGroupCommit } from './group-commit.ts';
import { migrate } from './migrate.ts';
import { follows } from './migrations/follows-0001.ts';
import { openReader, openWriter } from './open-database.ts';
import { commitLimits, transactionSteps } from './transaction-steps.ts';

export interface FollowGraphOptions {
  /** Path of the database file, apart from the orders'; its folder has to exist. */
  readonly file: string;
  /** Told once when the disk has failed: nothing is written any more, the process should end. */
  readonly onFatal?: (error: Error) => void;
}

export interface FollowGraphFile {
  readonly graph: FollowGraph;
  /** Creators whose count differs from their followers; empty when the file is sound. */
  check(): readonly Difference[];
  /** Commits what waits, takes no more, and closes the file. */
  close(): void;
}

const nothing = () => undefined;
const noHooks: BatchHooks = {
  opened: nothing,
  kept: nothing,
  undone: nothing,
  closing: nothing,
  committed: nothing,
  abandoned: nothing,
};

/**
 * Opens the follow graph's own database file and brings it to the newest version.
 * @throws Error with what to do when the file is newer than this program or belongs to another one.
 */
export function openFollowGraph({ file, onFatal }: FollowGraphOptions): FollowGraphFile {
  const writer = openWriter({ file });
  try {
    migrate(writer, [follows]);
  } catch (error) {
    writer.close();
    throw error;
  }
  const reader = openReader(file);
  const commits = createGroupCommit({
    steps: transactionSteps(writer),
    hooks: noHooks,
    limits: commitLimits,
    ...(onFatal && { onFatal }),
    elapsedMs: () => performance.now(),
    afterThisTurn: (callback) => void setImmediate(callback),
  });
  const writes = createFollowWrites(writer);
  let isOpen = true;

  return {
    graph: {
      ...createFollowReads(reader),
      follow: (follow) => commits.submit(() => writes.follow(follow)),
      unfollow: (pair) => commits.submit(() => writes.unfollow(pair)),
    },
    check: createFollowsCheck(reader),
    close() {
      if (!isOpen) return;
      isOpen = false;
      commits.drain();
      reader.close();
      writer.close();
    },
  };
}
