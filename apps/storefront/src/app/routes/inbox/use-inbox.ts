import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef } from 'react';
import { groupByDrop } from '../../../features/notifications/group-by-drop.ts';
import { readInboxSearch } from '../../../features/notifications/inbox-search.ts';
import { notificationsQuery } from '../../../features/notifications/notifications-query.ts';
import { useMarkInbox } from '../../../features/notifications/use-mark-inbox.ts';
import { useApi } from '../../../shared/api/api.ts';
import { useUnseenCount } from '../../../shared/inbox/inbox-counts-query.ts';
import { useSearch } from '../../../shared/routing/router-context.ts';
import { useSession } from '../../../shared/session/session-query.ts';

/** The entries that the address asks for, as far as they were loaded, by their drops. */
export function useInbox() {
  const { group } = useSearch(readInboxSearch);
  const { user } = useSession();
  const query = useInfiniteQuery({
    ...notificationsQuery(useApi(), useQueryClient(), group),
    enabled: Boolean(user),
  });
  const entries = useMemo(
    () => query.data?.pages.flatMap(({ items }) => items) ?? [],
    [query.data],
  );
  const told = useMemo(() => groupByDrop(entries), [entries]);
  return { group, query, told, latestId: entries[0]?.notification_id };
}

/** Opening the inbox says that what is on top of it was seen; so does news that comes while somebody looks. */
export function useSeen(latestId: string | undefined): void {
  const { mutate } = useMarkInbox();
  const unseen = useUnseenCount();
  const told = useRef<string>(undefined);
  useEffect(() => {
    if (latestId === undefined || unseen === 0) return undefined;
    const see = () => {
      // Said once for each entry: a shop that refuses is not asked again and again.
      if (document.visibilityState !== 'visible' || told.current === latestId) return;
      told.current = latestId;
      mutate({ seen_through: latestId });
    };
    see();
    document.addEventListener('visibilitychange', see);
    return () => document.removeEventListener('visibilitychange', see);
  }, [latestId, unseen, mutate]);
}
