import { ApiProblem } from '@livedrops/client/api-problem';
import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { dropQuery } from '../../../features/drops/drop-queries.ts';
import { useApi } from '../../../shared/api/api.ts';
import type { Drop } from '../../../shared/api/wire.ts';
import { paths } from '../../../shared/paths.ts';
import { useParam, useRouter } from '../../../shared/routing/router-context.ts';
import { DropMissing } from './drop-missing.tsx';
import { DropSkeleton } from './drop-skeleton.tsx';
import { DropUnavailable } from './drop-unavailable.tsx';
import { DropView } from './drop-view.tsx';

const CheckoutSheet = lazy(async () => ({
  default: (await import('../../../features/checkout/checkout-sheet.tsx')).CheckoutSheet,
}));

/** One drop, from its announcement to its end, with its checkout over it. */
export function DropPage() {
  const dropId = useParam('dropId') ?? '';
  const orderId = useParam('orderId');
  const router = useRouter();
  const drop = useQuery(dropQuery(useApi(), dropId));
  const leave = () => void router.navigate(paths.drop(dropId), { replace: true, stay: true });
  return (
    <>
      <Read dropId={dropId} drop={drop} />
      {orderId !== undefined && (
        <Suspense>
          <CheckoutSheet key={orderId} drop={drop.data} orderId={orderId} onClose={leave} />
        </Suspense>
      )}
    </>
  );
}

interface ReadProps {
  readonly dropId: string;
  readonly drop: UseQueryResult<Drop>;
}

function Read({ dropId, drop: { data, error, isFetching, refetch } }: ReadProps) {
  // Another drop is another choice of variant and quantity.
  if (data) return <DropView key={dropId} drop={data} />;
  if (!error) return <DropSkeleton />;
  const isMissing = error instanceof ApiProblem && error.status < 500 && error.status !== 429;
  if (isMissing) return <DropMissing />;
  return <DropUnavailable busy={isFetching} onRetry={() => void refetch()} />;
}
