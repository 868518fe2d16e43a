import type { FollowGraph } from '@livedrops/core/ports/follow-graph';
import type { Difference } from './check-store.ts';
import { createFollowsCheck } from './follows/check-follows.ts';
import { createFollowReads } from './follows/read-follows.ts';
import { createFollowWrites } from './follows/write-follows.ts';
import { migrate } from './migrate.ts';
import { follows } from './migrations/follows-0001.ts';
import { openSideFile, type SideFileOptions } from './open-side-file.ts';

export interface FollowGraphFile {
  readonly graph: FollowGraph;
  /** Creators whose count differs from their followers; empty when the file is sound. */
  check(): readonly Difference[];
  /** Commits what waits, takes no more, and closes the file. */
  close(): void;
}

/**
 * Opens the follow graph's own database file and brings it to the newest version.
 * @throws Error with what to do when the file is newer than this program or belongs to another one.
 */
export function openFollowGraph(options: SideFileOptions): FollowGraphFile {
  const { writer, reader, write, close } = openSideFile(options, (db) => migrate(db, [follows]));
  const writes = createFollowWrites(writer);
  return {
    graph: {
      ...createFollowReads(reader),
      follow: (follow) => write(() => writes.follow(follow)),
      unfollow: (pair) => write(() => writes.unfollow(pair)),
    },
    check: createFollowsCheck(reader),
    close,
  };
}
