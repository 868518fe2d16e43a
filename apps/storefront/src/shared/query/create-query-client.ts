import { QueryClient } from '@tanstack/react-query';
import { ApiProblem } from '../api/api-problem.ts';

const retriesMax = 2;

/** A refusal is an answer and stays one; only lost connections and a struggling server are asked again. */
function shouldRetry(failures: number, error: Error): boolean {
  if (error instanceof ApiProblem && error.status < 500) return false;
  return failures < retriesMax;
}

export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { retry: shouldRetry, staleTime: 30_000, gcTime: 10 * 60_000 },
      // Nothing that moves money or stock is repeated without the buyer's key: mutations retry themselves.
      mutations: { retry: false },
    },
  });
}
