import { QueryClient } from '@tanstack/react-query';

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      // The API client repeats what may be repeated, with back-off; asking again on top would multiply it.
      queries: { retry: false, staleTime: 30_000, gcTime: 10 * 60_000 },
      mutations: { retry: false },
    },
  });
}
