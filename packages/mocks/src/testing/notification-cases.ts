import { limits } from '@livedrops/contract/limits';
import { demoShopper } from '../world/create-world.ts';
import { mockId } from '../world/mock-ids.ts';
import { defaultKinds } from '../world/world-inbox.ts';
import type { OperationCase } from './operation-case.ts';

const ondo = mockId('creator', 1);
const nowhere = mockId('drop', 0xffff);
const nobody = { gives: 'unauthenticated', as: 'nobody' } as const;

const push = (name: string) => ({
  endpoint: `https://fcm.googleapis.com/fcm/send/${name}`,
  keys: { p256dh: 'key', auth: 'secret' },
});
const quiet = (time_zone: string) => ({ start: '23:00', end: '08:00', time_zone });

/** The inbox, what reaches somebody, and the browsers that get push messages. */
export const notificationCases = {
  listNotifications: [
    { gives: 200 },
    { gives: 200, path: '/notifications?group=orders&limit=2' },
    { gives: 200, as: 'creator' },
    { gives: 'cursor-invalid', path: '/notifications?cursor=nonsense' },
    { gives: 'validation-failed', path: '/notifications?group=nonsense' },
    nobody,
  ],
  countNotifications: [{ gives: 200 }, nobody],
  markNotifications: [
    { gives: 200, body: { seen_through: mockId('told', 3), read_ids: [nowhere] } },
    { gives: 'validation-failed', body: { read_ids: [] } },
    { ...nobody, body: {} },
  ],
  getNotificationPreferences: [{ gives: 200 }, nobody],
  putNotificationPreferences: [
    { gives: 200, body: { kinds: defaultKinds, quiet_hours: quiet('Europe/Lisbon') } },
    {
      gives: 'validation-failed',
      body: { kinds: defaultKinds, quiet_hours: quiet('Europe/Nowhere') },
    },
    { gives: 'validation-failed', body: { kinds: {}, quiet_hours: null } },
  ],
  putCreatorSetting: [
    {
      gives: 200,
      path: `/creators/${ondo}/notification-setting`,
      body: { setting: 'only_drops' },
    },
    {
      gives: 'creator-not-found',
      path: `/creators/${nowhere}/notification-setting`,
      body: { setting: 'muted' },
    },
  ],
  getPushKey: [{ gives: 200 }, { gives: 200, as: 'nobody' }],
  listPushSubscriptions: [{ gives: 200 }, nobody],
  savePushSubscription: [
    { gives: 201, body: push('one') },
    { gives: 'push-endpoint-refused', body: { ...push('one'), endpoint: 'https://10.0.0.1/a' } },
    {
      gives: 'too-many-subscriptions',
      body: push('one-more'),
      arrange: ({ inbox }) => {
        for (let count = 0; count < limits.pushSubscriptionsPerUserMax; count += 1) {
          const subscriptionId = mockId('browser', 0x100 + count);
          const { endpoint } = push(`browser-${count}`);
          const { userId } = demoShopper;
          inbox.pushSubscriptions.push({ subscriptionId, userId, endpoint, createdAt: 0 });
        }
      },
    },
  ],
  deletePushSubscription: [{ gives: 204, path: `/push-subscriptions/${mockId('browser', 1)}` }],
} satisfies Record<string, readonly OperationCase[]>;
