import type { QueryClient } from '@tanstack/react-query';
import type { LiveEvent, NotificationCounts } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';

const countedMax = 100;
/** The inbox takes an event in a moment after it is told on the stream. */
const takenInMs = 600;
const listSpreadMs = 900;
/** Followers of one creator hear the same event: they do not all ask again in the same second. */
const countsSpreadMs = { min: 5_000, max: 30_000 };

/** What other windows left of the inbox. */
export function applyInboxChanged(queryClient: QueryClient, left: NotificationCounts): void {
  const { unread_count, unseen_count } = left;
  queryClient.setQueryData<NotificationCounts>(queryKeys.inboxCounts, {
    unread_count,
    unseen_count,
  });
  // Only a list that somebody looks at is read again.
  void queryClient.invalidateQueries({ queryKey: queryKeys.notificationLists });
}

/** One more entry: the badge counts it at once, and the figures are read again before long. */
export function applyInboxNews(queryClient: QueryClient, event: LiveEvent): void {
  if (!('notify' in event) || !event.notify) return;
  const more = (count: number) => Math.min(count + 1, countedMax);
  queryClient.setQueryData<NotificationCounts>(
    queryKeys.inboxCounts,
    (counts) =>
      counts && {
        unread_count: more(counts.unread_count),
        unseen_count: more(counts.unseen_count),
      },
  );
  setTimeout(
    () => void queryClient.invalidateQueries({ queryKey: queryKeys.notificationLists }),
    takenInMs + Math.random() * listSpreadMs,
  );
  const { min, max } = countsSpreadMs;
  setTimeout(
    () => void queryClient.invalidateQueries({ queryKey: queryKeys.inboxCounts }),
    min + Math.random() * (max - min),
  );
}

const justReadMs = 5_000;

/** After a break nobody knows what was marked elsewhere: that is said once. What was only just read stays. */
export function readInboxAgain(queryClient: QueryClient): void {
  const readBefore = Date.now() - justReadMs;
  for (const queryKey of [queryKeys.inboxCounts, queryKeys.notificationLists]) {
    void queryClient.invalidateQueries({
      queryKey,
      predicate: ({ state }) => state.dataUpdatedAt > 0 && state.dataUpdatedAt < readBefore,
    });
  }
}
