import { readAnswer } from '@livedrops/client/read-answer';
import { infiniteQueryOptions, type QueryClient } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import type { NotificationCounts, NotificationGroup } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

/** What the user was told, the latest first, page after page. The first page brings the badge's figures along. */
export function notificationsQuery(api: Api, queryClient: QueryClient, group: NotificationGroup) {
  return infiniteQueryOptions({
    queryKey: queryKeys.notificationList(group),
    queryFn: async ({ signal, pageParam }) => {
      const query = {
        ...(group === 'all' ? {} : { group }),
        ...(pageParam ? { cursor: pageParam } : {}),
      };
      const page = await readAnswer(api.GET('/notifications', { params: { query }, signal }));
      const { unread_count, unseen_count } = page;
      if (!pageParam) {
        queryClient.setQueryData<NotificationCounts>(queryKeys.inboxCounts, {
          unread_count,
          unseen_count,
        });
      }
      return page;
    },
    initialPageParam: '',
    getNextPageParam: (page) => page.next_cursor,
  });
}
