import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Drop } from '../../shared/api/wire.ts';
import { useClock } from '../../shared/clock/page-clock.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

/** The server's event comes sooner than this; only where it does not, the page asks. */
const graceMs = 2_000;
/** Not every window asks at the same instant. */
const spreadMs = 1_000;
const againMs = 4_000;

/** When the drop's phase should change next; null when it has no change left. */
function turnOf({ phase, start_time, end_time }: Drop): number | null {
  if (phase === 'scheduled') return Date.parse(start_time);
  return phase === 'live' || phase === 'sold_out' ? Date.parse(end_time) : null;
}

/** Reads the drop again when its start or end has passed and no event said so. The page itself opens nothing. */
export function usePhaseWatch(drop: Drop): void {
  const queryClient = useQueryClient();
  const clock = useClock();
  const dropId = drop.drop_id;
  const turnAt = turnOf(drop);

  useEffect(() => {
    if (turnAt === null) return undefined;
    let askAt = turnAt + graceMs + Math.random() * spreadMs;
    return clock.subscribe(() => {
      if (clock.now() < askAt) return;
      askAt = clock.now() + againMs;
      void queryClient.invalidateQueries({ queryKey: queryKeys.drop(dropId) });
    });
  }, [clock, queryClient, dropId, turnAt]);
}
