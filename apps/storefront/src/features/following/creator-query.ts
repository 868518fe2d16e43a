import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions } from '@tanstack/react-query';
import type { Api } from '../../shared/api/api.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

const staleMs = 60_000;

/** A creator's profile, and whether the visitor follows. */
export function creatorQuery(api: Api, creatorId: string) {
  return queryOptions({
    queryKey: queryKeys.creator(creatorId),
    queryFn: ({ signal }) =>
      readAnswer(api.GET('/creators/{id}', { params: { path: { id: creatorId } }, signal })),
    staleTime: staleMs,
  });
}
