import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { calendarQuery } from '../../../features/drops/calendar-query.ts';
import { followingQuery } from '../../../features/following/following-query.ts';
import { remindersQuery } from '../../../features/reminders/reminders-query.ts';
import { useApi } from '../../../shared/api/api.ts';
import { useSession } from '../../../shared/session/session-query.ts';
import type { CalendarShow } from './calendar-search.ts';

/** The drops of the calendar, as far as they were read. `yours` waits until it is known which those are. */
export function useCalendar(show: CalendarShow) {
  const api = useApi();
  const { user } = useSession();
  const isOwn = show === 'yours' && Boolean(user);
  const query = useInfiniteQuery(calendarQuery(api));
  const following = useInfiniteQuery({
    ...followingQuery(api, user?.user_id ?? ''),
    enabled: isOwn,
  });
  const reminders = useQuery({ ...remindersQuery(api), enabled: isOwn });
  const all = query.data?.pages.flatMap(({ items }) => items);
  if (!isOwn) return { query, drops: all, isError: query.isError };
  const asked = new Set(reminders.data);
  const followed = new Set(
    following.data?.pages.flatMap(({ items }) => items.map(({ creator }) => creator.creator_id)),
  );
  const isKnown = following.data !== undefined && reminders.data !== undefined;
  return {
    query,
    drops: isKnown
      ? all?.filter(
          ({ drop_id, creator }) => asked.has(drop_id) || followed.has(creator.creator_id),
        )
      : undefined,
    isError: query.isError || following.isError || reminders.isError,
  };
}
