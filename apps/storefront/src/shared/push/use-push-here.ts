import { readAnswer } from '@livedrops/client/read-answer';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type Api, useApi } from '../api/api.ts';
import { queryKeys } from '../query/query-keys.ts';
import { useSession } from '../session/session-query.ts';
import { type PushDevice, usePushDevice } from './push-device.ts';
import { type PushAnswer, saveAddress, switchPushOff, switchPushOn } from './switch-push.ts';

/**
 * Where push stands in this browser for whoever is signed in. `none`: the shop sends no push messages; say nothing of them.
 */
export type PushState = 'none' | 'unsupported' | 'needs_install' | 'denied' | 'off' | 'on';

interface PushHere {
  readonly state: PushState;
  readonly publicKey: string;
  /** As the shop knows this browser, while it is on. */
  readonly subscriptionId: string | null;
}

async function readPushHere(place: {
  readonly api: Api;
  readonly device: PushDevice;
  readonly userId: string;
  readonly signal: AbortSignal;
}): Promise<PushHere> {
  const { api, device, userId, signal } = place;
  const { public_key: publicKey } = await readAnswer(api.GET('/push-key', { signal }));
  if (publicKey === null) return { state: 'none', publicKey: '', subscriptionId: null };
  const standing = (state: PushState) => ({ state, publicKey, subscriptionId: null });
  const support = device.support();
  if (support !== 'full') return standing(support === 'none' ? 'unsupported' : support);
  if (device.permission() === 'denied') return standing('denied');
  const record = device.recall();
  const address = device.permission() === 'granted' ? await device.address() : null;
  if (!address || record?.userId !== userId) return standing('off');
  const { items } = await readAnswer(api.GET('/push-subscriptions', { signal }));
  const isKnown = items.some(({ subscription_id }) => subscription_id === record.subscriptionId);
  // Switched off from another device: that stands. A new address of this browser is told to the shop.
  if (!isKnown && record.endpoint === address.endpoint) return standing('off');
  const subscriptionId =
    isKnown && record.endpoint === address.endpoint
      ? record.subscriptionId
      : await saveAddress({ api, device, userId }, address);
  return { state: 'on', publicKey, subscriptionId };
}

/** Push messages in this browser: where they stand, and the switch. Nothing is asked before it is pressed. */
export function usePushHere() {
  const api = useApi();
  const device = usePushDevice();
  const queryClient = useQueryClient();
  const userId = useSession().user?.user_id;
  const queryKey = [...queryKeys.pushHere, userId];
  const { data } = useQuery(
    queryOptions({
      queryKey,
      queryFn: ({ signal }) => readPushHere({ api, device, userId: userId ?? '', signal }),
      enabled: userId !== undefined,
      staleTime: 0,
    }),
  );
  const turn = useMutation({
    mutationFn: async (on: boolean): Promise<PushAnswer | 'off'> => {
      if (!data || userId === undefined) throw new Error('Push was switched before it was known.');
      if (on) return switchPushOn({ api, device, userId }, data.publicKey);
      await switchPushOff({ api, device });
      return 'off';
    },
    onSettled: () =>
      Promise.all([
        queryClient.invalidateQueries({ queryKey: queryKeys.pushHere }),
        queryClient.invalidateQueries({ queryKey: queryKeys.pushSubscriptions }),
      ]),
  });
  return {
    /** Undefined until it is known, and for a guest. */
    state: userId === undefined ? undefined : data?.state,
    subscriptionId: data?.subscriptionId ?? null,
    busy: turn.isPending,
    error: turn.error,
    /** Call it straight from a press. */
    turn: (on: boolean) => turn.mutate(on),
  };
}
