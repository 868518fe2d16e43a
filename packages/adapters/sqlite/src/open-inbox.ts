import type { Inbox } from '@livedrops/core/ports/inbox';
import { createInboxReads } from './inbox/read-inbox.ts';
import { createInboxWrites } from './inbox/write-inbox.ts';
import { migrate } from './migrate.ts';
import { inbox } from './migrations/inbox-0001.ts';
import { openSideFile, type SideFileOptions } from './open-side-file.ts';

export interface InboxFile {
  readonly inbox: Inbox;
  /** Commits what waits, takes no more, and closes the file. */
  close(): void;
}

/**
 * Opens the inbox's own database file and brings it to the newest version.
 * @throws Error with what to do when the file is newer than this program or belongs to another one.
 */
export function openInbox(options: SideFileOptions): InboxFile {
  const file = openSideFile(options, (writer) => {
    migrate(writer, [inbox]);
    // A commit survives the process at once and a power cut within moments: what the cut takes, position included, is in the
    // outbox and is taken in again; of marks the last are made anew. Waiting for the disk would hold up orders for neither.
    writer.pragma('synchronous = NORMAL');
  });
  return {
    inbox: { ...createInboxReads(file.reader), ...createInboxWrites(file) },
    close: file.close,
  };
}
