import { readAnswer } from '@livedrops/client/read-answer';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { Creator } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import type { ProfileDraft } from './profile-draft.ts';
import { shrinkPicture } from './shrink-picture.ts';

/** Takes the new profile over; drops and products show their creator, so they are read again. */
function applyProfile(queryClient: QueryClient, profile: Creator): void {
  queryClient.setQueryData(queryKeys.creator(profile.creator_id), profile);
  for (const queryKey of [queryKeys.dropLists, queryKeys.drops, queryKeys.productPages]) {
    void queryClient.invalidateQueries({ queryKey });
  }
}

const toWire = ({ name, bio, hue }: ProfileDraft) => ({
  profile_name: name.trim(),
  bio: bio.trim(),
  hue,
});

/** Gives the account a public profile. The session knows the new role before the caller's `onSuccess`. */
export function useBecomeCreator() {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (draft: ProfileDraft) =>
      readAnswer(
        api.POST('/creators', { body: { ...toWire(draft), handle: draft.handle.trim() } }),
      ),
    onSuccess: async (profile) => {
      applyProfile(queryClient, profile);
      await queryClient.invalidateQueries({ queryKey: queryKeys.session });
    },
  });
}

export function useUpdateProfile(creatorId: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (draft: ProfileDraft) =>
      readAnswer(
        api.PATCH('/creators/{id}', { params: { path: { id: creatorId } }, body: toWire(draft) }),
      ),
    onSuccess: (profile) => applyProfile(queryClient, profile),
  });
}

/** Null takes the picture away. */
export function usePutAvatar(creatorId: string) {
  const api = useApi();
  const queryClient = useQueryClient();
  const params = { path: { id: creatorId } };
  return useMutation({
    mutationFn: async (file: File | null) => {
      if (file === null) return readAnswer(api.DELETE('/creators/{id}/avatar', { params }));
      const picture = await shrinkPicture(file);
      return readAnswer(
        api.POST('/creators/{id}/avatar', {
          params,
          body: file.name,
          bodySerializer: () => picture,
          headers: { 'Content-Type': picture.type },
        }),
      );
    },
    onSuccess: (profile) => applyProfile(queryClient, profile),
  });
}
