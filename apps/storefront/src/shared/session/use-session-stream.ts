import { useEffect, useRef } from 'react';
import { useLive } from '../live/live-connection.ts';
import { useSession } from './session-query.ts';

/** Opens the live stream anew when somebody signs in or out: private events follow the session it was opened with. */
export function useSessionStream(): void {
  const live = useLive();
  const { user } = useSession();
  const userId = user === undefined ? undefined : (user?.user_id ?? null);
  const known = useRef(userId);
  useEffect(() => {
    if (userId === known.current) return;
    const isFirst = known.current === undefined;
    known.current = userId;
    if (!isFirst) live.restart();
  }, [live, userId]);
}
