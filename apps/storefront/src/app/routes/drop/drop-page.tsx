import { ApiProblem } from '@livedrops/client/api-problem';
import { useQuery } from '@tanstack/react-query';
import { dropQuery } from '../../../features/drops/drop-queries.ts';
import { useApi } from '../../../shared/api/api.ts';
import { useParam } from '../../../shared/routing/router-context.ts';
import { DropMissing } from './drop-missing.tsx';
import { DropSkeleton } from './drop-skeleton.tsx';
import { DropUnavailable } from './drop-unavailable.tsx';
import { DropView } from './drop-view.tsx';

/** One drop, from its announcement to its end, with its checkout over it. */
export function DropPage() {
  const dropId = useParam('dropId') ?? '';
  const { data, error, isFetching, refetch } = useQuery(dropQuery(useApi(), dropId));
  // Another drop is another choice of variant and quantity.
  if (data) return <DropView key={dropId} drop={data} />;
  if (!error) return <DropSkeleton />;
  const isMissing = error instanceof ApiProblem && error.status < 500 && error.status !== 429;
  if (isMissing) return <DropMissing />;
  return <DropUnavailable busy={isFetching} onRetry={() => void refetch()} />;
}
