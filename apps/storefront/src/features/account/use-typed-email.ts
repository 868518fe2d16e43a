import { useQueryClient } from '@tanstack/react-query';
import { queryKeys } from '../../shared/query/query-keys.ts';

/** The mail address that was typed last, so that nobody types it again on the way from signing in to a new password. */
export function useTypedEmail() {
  const queryClient = useQueryClient();
  return {
    read: () => queryClient.getQueryData<string>(queryKeys.typedEmail) ?? '',
    keep: (email: string) => void queryClient.setQueryData(queryKeys.typedEmail, email),
  };
}
