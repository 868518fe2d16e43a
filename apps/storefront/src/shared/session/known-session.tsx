import { Button } from '@livedrops/ui/button';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useApi } from '../api/api.ts';
import { PlainPage } from '../page/plain-page.tsx';
import { sessionQuery } from './session-query.ts';

export interface KnownSessionProps {
  /** A page for somebody in particular, or for a guest. */
  readonly children: ReactNode;
}

/** A page that is nothing without knowing whose it is: says so when that cannot be found out, and asks again. */
export function KnownSession({ children }: KnownSessionProps) {
  const { data, isError, isFetching, refetch } = useQuery(sessionQuery(useApi()));
  if (data || !isError) return children;
  return (
    <PlainPage title="The shop did not answer">
      <p>Nothing of yours is affected.</p>
      <Button tone="ink" busy={isFetching} onClick={() => void refetch()}>
        Try again
      </Button>
    </PlainPage>
  );
}
