import { ApiProblem } from '@livedrops/client/api-problem';
import { QueryCache, QueryClient } from '@tanstack/react-query';
import { queryKeys } from './query-keys.ts';

export function createQueryClient(): QueryClient {
  const queryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        // The session ended without this window hearing of it: ask who is signed in now.
        if (error instanceof ApiProblem && error.status === 401) {
          void queryClient.invalidateQueries({ queryKey: queryKeys.session });
        }
      },
    }),
    defaultOptions: {
      // The API client repeats what may be repeated, with back-off; asking again on top would multiply it.
      queries: { retry: false, staleTime: 30_000, gcTime: 10 * 60_000 },
      mutations: { retry: false },
    },
  });
  return queryClient;
}
