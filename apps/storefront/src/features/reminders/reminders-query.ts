import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

const staleMs = 60_000;

/** The drops that who is signed in asked to be told of. */
export function remindersQuery(api: Api) {
  return queryOptions({
    queryKey: queryKeys.reminders,
    queryFn: async ({ signal }) => {
      const { drop_ids } = await readAnswer(api.GET('/reminders', { signal }));
      return drop_ids;
    },
    staleTime: staleMs,
  });
}
