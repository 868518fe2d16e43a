import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { type Api, useApi } from '../api/api.ts';
import type { User } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';

/** Who is signed in. Signing in and out writes the answer's session under the same key. */
export function sessionQuery(api: Api) {
  return queryOptions({
    queryKey: queryKeys.session,
    queryFn: ({ signal }) => readAnswer(api.GET('/auth/session', { signal })),
    staleTime: 5 * 60_000,
  });
}

/** `user` is undefined until known, null when nobody is signed in. */
export function useSession(): { readonly user: User | null | undefined } {
  const { data } = useQuery(sessionQuery(useApi()));
  return { user: data?.user };
}
