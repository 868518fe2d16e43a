import type { InboxCounts } from '@livedrops/core/ports/inbox';

export const toWireCounts = ({ unread, unseen }: InboxCounts) => ({
  unread_count: unread,
  unseen_count: unseen,
});
