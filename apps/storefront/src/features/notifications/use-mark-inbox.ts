import { readAnswer } from '@livedrops/client/read-answer';
import {
  type InfiniteData,
  type QueryClient,
  useMutation,
  useQueryClient,
} from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { Notification, NotificationCounts, NotificationPage } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

export type InboxMarks =
  | { readonly seen_through: string }
  | { readonly read_through: string }
  | { readonly read_ids: string[] };

type Pages = InfiniteData<NotificationPage>;

const isMarked = (marks: InboxMarks, { notification_id }: Notification) =>
  'read_through' in marks || ('read_ids' in marks && marks.read_ids.includes(notification_id));

function markPages(pages: Pages, marks: InboxMarks): Pages {
  const mark = (entry: Notification) =>
    !entry.read && isMarked(marks, entry) ? { ...entry, read: true } : entry;
  return {
    ...pages,
    pages: pages.pages.map((page) => ({ ...page, items: page.items.map(mark) })),
  };
}

/** The API stops counting at 100: what is left of "so many or more" is not known here. */
const countedMax = 100;

function markCounts(counts: NotificationCounts, marks: InboxMarks): NotificationCounts {
  if ('seen_through' in marks) return { ...counts, unseen_count: 0 };
  if ('read_through' in marks) return { unread_count: 0, unseen_count: 0 };
  const { unread_count } = counts;
  if (unread_count === countedMax) return counts;
  return { ...counts, unread_count: Math.max(0, unread_count - marks.read_ids.length) };
}

/** Shows marks at once. The returned function puts back what was there. */
function showMarks(queryClient: QueryClient, marks: InboxMarks): () => void {
  const counts = queryClient.getQueryData<NotificationCounts>(queryKeys.inboxCounts);
  const lists = queryClient.getQueriesData<Pages>({ queryKey: queryKeys.notificationLists });
  if (counts) queryClient.setQueryData(queryKeys.inboxCounts, markCounts(counts, marks));
  if (!('seen_through' in marks)) {
    for (const [key, pages] of lists) {
      if (pages) queryClient.setQueryData(key, markPages(pages, marks));
    }
  }
  return () => {
    queryClient.setQueryData(queryKeys.inboxCounts, counts);
    for (const [key, pages] of lists) queryClient.setQueryData(key, pages);
  };
}

/** Marks entries as seen or read: shown at once, put back when the shop refuses. Marks only move forward. */
export function useMarkInbox() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (marks: InboxMarks) => readAnswer(api.POST('/notifications/read', { body: marks })),
    async onMutate(marks) {
      await queryClient.cancelQueries({ queryKey: queryKeys.notificationLists });
      return showMarks(queryClient, marks);
    },
    onError: (_error, _marks, putBack) => putBack?.(),
    onSuccess: (counts) => queryClient.setQueryData(queryKeys.inboxCounts, counts),
  });
}
