import { ConnectionBar, type ConnectionBarProps } from '@livedrops/ui/connection-bar';
import { formatClock } from '@livedrops/ui/timeline';
import { useEffect, useState } from 'react';
import { useLiveStatus } from '../../shared/live/live-connection.ts';

type Shown = ConnectionBarProps['state'];

/** A short break heals before anybody needs to know. */
const quietMs = 2_000;
const backMs = 2_000;

/** Nothing, then "Reconnecting" after 2 s, "You are offline", and "Up to date" for 2 s once the line is back. */
export function ConnectionNotice() {
  const { state, lastSeenAt } = useLiveStatus();
  const [shown, setShown] = useState<Shown>('online');
  const [before, setBefore] = useState(state);
  if (state !== before) {
    setBefore(state);
    if (state === 'offline') setShown('offline');
    if (state === 'live' && shown !== 'online') setShown('back');
  }

  useEffect(() => {
    if (state !== 'reconnecting' && state !== 'live') return undefined;
    const [next, waitMs] =
      state === 'live' ? (['online', backMs] as const) : (['reconnecting', quietMs] as const);
    const timer = setTimeout(() => setShown(next), waitMs);
    return () => clearTimeout(timer);
  }, [state]);

  const facts = shown === 'offline' && lastSeenAt !== null;
  return (
    <ConnectionBar
      state={shown}
      {...(facts ? { detail: `Shown as of ${formatClock(lastSeenAt)}` } : {})}
    />
  );
}
