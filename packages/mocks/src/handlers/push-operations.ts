import { limits } from '@livedrops/contract/limits';
import { mockId } from '../world/mock-ids.ts';
import { instant } from '../world/to-wire.ts';
import type { WorldPushSubscription } from '../world/world-inbox.ts';
import type { Operation } from './operation.ts';

const toWire = ({ subscriptionId, endpoint, createdAt }: WorldPushSubscription) => ({
  subscription_id: subscriptionId,
  host: new URL(endpoint).host,
  created_at: instant(createdAt),
});

/** The push services of the large browsers; the API's list can be made longer by its operator. */
const knownHosts =
  /(^|\.)(fcm\.googleapis\.com|push\.services\.mozilla\.com|push\.apple\.com|notify\.windows\.com)$/;

function isPushAddress(endpoint: string): boolean {
  const url = URL.parse(endpoint);
  return url !== null && url.protocol === 'https:' && url.port === '' && knownHosts.test(url.host);
}

export const getPushKey: Operation<'getPushKey'> = ({ world }) => ({
  status: 200,
  body: { public_key: world.pushKey },
});

export const listPushSubscriptions: Operation<'listPushSubscriptions'> = ({ world, userId }) => ({
  status: 200,
  body: {
    items: world.inbox.pushSubscriptions.filter((one) => one.userId === userId).map(toWire),
  },
});

export const savePushSubscription: Operation<'savePushSubscription'> = ({
  world,
  body,
  userId,
}) => {
  const { pushSubscriptions } = world.inbox;
  const { endpoint } = body;
  if (!isPushAddress(endpoint)) return { problem: 'push-endpoint-refused' };
  const known = pushSubscriptions.find((one) => one.endpoint === endpoint);
  if (known?.userId === userId) return { status: 201, body: toWire(known) };
  const own = pushSubscriptions.filter((one) => one.userId === userId);
  if (own.length >= limits.pushSubscriptionsPerUserMax) {
    return { problem: 'too-many-subscriptions' };
  }
  // The same browser with somebody else signed in: the address changes hands.
  if (known) pushSubscriptions.splice(pushSubscriptions.indexOf(known), 1);
  const subscription: WorldPushSubscription = {
    subscriptionId: mockId('browser', 1 + pushSubscriptions.length),
    userId,
    endpoint,
    createdAt: world.now(),
  };
  pushSubscriptions.push(subscription);
  return { status: 201, body: toWire(subscription) };
};

export const deletePushSubscription: Operation<'deletePushSubscription'> = ({
  world,
  params,
  userId,
}) => {
  const { pushSubscriptions } = world.inbox;
  const index = pushSubscriptions.findIndex(
    (one) => one.subscriptionId === params.id && one.userId === userId,
  );
  if (index >= 0) pushSubscriptions.splice(index, 1);
  return { status: 204 };
};
