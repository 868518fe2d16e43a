import { readAnswer } from '@livedrops/client/read-answer';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useApi } from '../../shared/api/api.ts';
import type { Passkeys } from '../../shared/api/wire.ts';
import { usePasskeyDevice } from '../../shared/passkeys/passkey-device.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';

/** The account's passkeys; the latest first. */
export function usePasskeys() {
  const api = useApi();
  return useQuery({
    queryKey: queryKeys.passkeys,
    queryFn: ({ signal }) => readAnswer(api.GET('/account/passkeys', { signal })),
    staleTime: 0,
  });
}

function useKeepList() {
  const queryClient = useQueryClient();
  return (change: (items: Passkeys['items']) => Passkeys['items']) =>
    void queryClient.setQueryData<Passkeys>(
      queryKeys.passkeys,
      (list) => list && { items: change(list.items) },
    );
}

/** Asks for the password, then the browser asks for a finger or a code, then the key is kept. */
export function useAddPasskey() {
  const api = useApi();
  const device = usePasskeyDevice();
  const keepList = useKeepList();
  return useMutation({
    mutationFn: async ({
      name,
      password,
    }: {
      readonly name: string;
      readonly password: string;
    }) => {
      const body = { password };
      const { public_key } = await readAnswer(api.POST('/account/passkeys/options', { body }));
      const credential = await device.make(public_key);
      return readAnswer(api.POST('/account/passkeys', { body: { name, credential } }));
    },
    onSuccess: (added) => keepList((items) => [added, ...items]),
  });
}

export function useRenamePasskey(id: string) {
  const api = useApi();
  const keepList = useKeepList();
  return useMutation({
    mutationFn: (name: string) =>
      readAnswer(api.PATCH('/account/passkeys/{id}', { params: { path: { id } }, body: { name } })),
    onSuccess: (renamed) =>
      keepList((items) => items.map((one) => (one.passkey_id === id ? renamed : one))),
  });
}

export function useRemovePasskey(id: string) {
  const api = useApi();
  const keepList = useKeepList();
  return useMutation({
    mutationFn: () =>
      readAnswer(api.DELETE('/account/passkeys/{id}', { params: { path: { id } } })),
    onSuccess: () => keepList((items) => items.filter(({ passkey_id }) => passkey_id !== id)),
  });
}
