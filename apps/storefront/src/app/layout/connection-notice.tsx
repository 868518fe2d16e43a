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

  useEffect(() => {
    if (state === 'offline') {
      setShown('offline');
      return undefined;
    }
    if (state === 'reconnecting') {
      const timer = setTimeout(() => setShown('reconnecting'), quietMs);
      return () => clearTimeout(timer);
    }
    if (state !== 'live') return undefined;
    setShown((before) => (before === 'online' ? 'online' : 'back'));
    const timer = setTimeout(() => setShown('online'), backMs);
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
