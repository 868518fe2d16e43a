import { readAnswer } from '@livedrops/client/read-answer';
import type { Api } from '../api/api.ts';
import type { PushAddress, PushDevice } from './push-device.ts';

interface Place {
  readonly api: Api;
  readonly device: PushDevice;
  readonly userId: string;
}

/** What came of asking. `later`: the question was closed without an answer. */
export type PushAnswer = 'on' | 'denied' | 'later';

/** Tells the shop where this browser is reached; the same address a second time is the same subscription. */
export async function saveAddress({ api, device, userId }: Place, address: PushAddress) {
  const { endpoint, keys } = address;
  const saved = await readAnswer(
    api.POST('/push-subscriptions', { body: { endpoint, keys: { ...keys } } }),
  );
  const { subscription_id: subscriptionId } = saved;
  device.remember({ userId, endpoint, subscriptionId });
  return subscriptionId;
}

/**
 * Asks the browser's question and lets the shop know where to send. Call it while a press is being handled: browsers open
 * the question for nothing else.
 * @throws when the browser or the shop could not.
 */
export async function switchPushOn(place: Place, publicKey: string): Promise<PushAnswer> {
  const { device } = place;
  const permission = await device.askPermission();
  if (permission === 'denied') return 'denied';
  if (permission === 'default') return 'later';
  await saveAddress(place, await device.subscribe(publicKey));
  return 'on';
}

/** Takes this browser off the shop's list, then ends its address: messages stop even when the shop is not reached. */
export async function switchPushOff({ api, device }: Omit<Place, 'userId'>): Promise<void> {
  const record = device.recall();
  device.remember(null);
  try {
    if (record) {
      const params = { path: { id: record.subscriptionId } };
      await readAnswer(api.DELETE('/push-subscriptions/{id}', { params }));
    }
  } finally {
    await device.unsubscribe();
  }
}
