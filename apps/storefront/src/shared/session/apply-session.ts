import type { QueryClient } from '@tanstack/react-query';
import type { Session } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';

/** Takes over who is signed in now. What the one before could see is forgotten. */
export function applySession(queryClient: QueryClient, session: Session): void {
  queryClient.setQueryData(queryKeys.session, session);
  queryClient.removeQueries({ queryKey: queryKeys.typedEmail });
  queryClient.removeQueries({ queryKey: queryKeys.access });
  queryClient.removeQueries({ queryKey: queryKeys.orders });
  queryClient.removeQueries({ queryKey: queryKeys.orderLists });
  queryClient.removeQueries({ queryKey: queryKeys.inbox });
  queryClient.removeQueries({ queryKey: queryKeys.reminders });
  queryClient.removeQueries({ queryKey: queryKeys.following });
  // They say of each person whether they follow and asked, so they are read anew where they are on the screen.
  void queryClient.resetQueries({ queryKey: queryKeys.dropReminders });
  void queryClient.invalidateQueries({ queryKey: queryKeys.creators });
}
