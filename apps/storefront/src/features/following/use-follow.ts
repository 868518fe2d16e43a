import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { Creator } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

/** What a profile shows once the visitor follows, or does so no longer. */
function withFollow(creator: Creator, following: boolean): Creator {
  if (creator.following === following) return creator;
  return { ...creator, following, follower_count: creator.follower_count + (following ? 1 : -1) };
}

/** Follows or stops: shown at once, put back when the shop refuses, and read again either way. */
export function useFollow(creatorId: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const queryKey = queryKeys.creator(creatorId);
  return useMutation({
    mutationFn: ({
      userId,
      following,
    }: {
      readonly userId: string;
      readonly following: boolean;
    }) => {
      const params = { path: { id: userId, creatorId } };
      return readAnswer(
        following
          ? api.POST('/users/{id}/follow/{creatorId}', { params })
          : api.DELETE('/users/{id}/follow/{creatorId}', { params }),
      );
    },
    async onMutate({ following }) {
      await queryClient.cancelQueries({ queryKey });
      const before = queryClient.getQueryData<Creator>(queryKey);
      queryClient.setQueryData<Creator>(queryKey, (known) => known && withFollow(known, following));
      return before;
    },
    onError: (_error, _wish, before) => queryClient.setQueryData(queryKey, before),
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey }),
        // A list somebody looks at keeps its rows: it is read anew on the next visit.
        queryClient.invalidateQueries({ queryKey: queryKeys.following, refetchType: 'none' }),
      ]),
  });
}
