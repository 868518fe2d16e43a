import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

const staleMs = 60_000;

/** Whether the visitor asked to be told of a drop, and how many did. */
export function reminderQuery(api: Api, dropId: string) {
  return queryOptions({
    queryKey: queryKeys.reminder(dropId),
    queryFn: ({ signal }) =>
      readAnswer(api.GET('/drops/{id}/reminder', { params: { path: { id: dropId } }, signal })),
    staleTime: staleMs,
  });
}
