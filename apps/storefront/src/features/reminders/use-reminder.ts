import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent } from 'react';
import { useApi } from '../../shared/api/api.ts';
import type { Drop, Reminder } from '../../shared/api/wire.ts';
import { paths } from '../../shared/paths.ts';
import { useRouter } from '../../shared/routing/router-context.ts';
import { useSession } from '../../shared/session/session-query.ts';
import { keptWish } from './kept-wish.ts';
import { reminderQuery } from './reminder-query.ts';
import { useChangeReminder } from './use-change-reminder.ts';

/** The reminder of one drop that is still to come. A guest is asked to sign in, comes back, and has it then. */
export function useReminder(drop: Drop): {
  /** Undefined: not known, or nothing to be reminded of any more. */
  readonly reminder: Reminder | undefined;
  readonly isFailed: boolean;
  readonly change: (reminded: boolean) => void;
} {
  const { drop_id: dropId, phase } = drop;
  const { user } = useSession();
  const router = useRouter();
  const isToCome = phase === 'scheduled';
  const { data } = useQuery({ ...reminderQuery(useApi(), dropId), enabled: isToCome });
  const { mutate, isError } = useChangeReminder(dropId);
  const askAsWished = useEffectEvent(() => {
    if (user && isToCome && keptWish.take(dropId)) mutate(true);
  });
  const userId = user?.user_id;
  useEffect(() => {
    if (userId !== undefined) askAsWished();
  }, [userId]);

  function change(reminded: boolean): void {
    if (user) {
      mutate(reminded);
      return;
    }
    keptWish.put(dropId);
    void router.navigate(paths.signIn(paths.drop(dropId)));
  }

  return { reminder: isToCome ? data : undefined, isFailed: isError, change };
}
