import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { Creator, CreatorSetting } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

/** Changes what is heard of a creator: shown at once, put back when the shop refuses. */
export function useHear(creatorId: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const queryKey = queryKeys.creator(creatorId);
  return useMutation({
    // One after the other: the last choice is the one that stays.
    scope: { id: `hear ${creatorId}` },
    mutationFn: (setting: CreatorSetting) =>
      readAnswer(
        api.PUT('/creators/{id}/notification-setting', {
          params: { path: { id: creatorId } },
          body: { setting },
        }),
      ),
    async onMutate(setting) {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData<Creator>(queryKey);
      queryClient.setQueryData<Creator>(queryKey, (known) => known && { ...known, setting });
      return before;
    },
    onError: (_error, _setting, before) => queryClient.setQueryData(queryKey, before),
    onSuccess: () =>
      queryClient.invalidateQueries({ queryKey: queryKeys.creatorSettings, refetchType: 'none' }),
  });
}
