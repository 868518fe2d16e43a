import type { PushDevice, PushRecord } from '../push/push-device.ts';

export interface FakePushDeviceOptions {
  readonly support?: ReturnType<PushDevice['support']>;
  readonly permission?: NotificationPermission;
  /** What the person answers when the browser asks. */
  readonly answer?: NotificationPermission;
}

export interface FakePushDevice extends PushDevice {
  /** How often the browser's question was opened. */
  readonly asked: () => number;
}

const address = {
  endpoint: 'https://fcm.googleapis.com/fcm/send/this-browser',
  keys: { p256dh: 'public-key', auth: 'secret' },
};

/** A browser's push as a test or story wants it; no question is ever opened. */
export function createFakePushDevice(options: FakePushDeviceOptions = {}): FakePushDevice {
  const { support = 'full', answer = 'granted' } = options;
  let permission = options.permission ?? 'default';
  let asked = 0;
  let subscribed = false;
  let record: PushRecord | null = null;
  return {
    asked: () => asked,
    support: () => support,
    permission: () => permission,
    async askPermission() {
      if (permission === 'default') {
        asked += 1;
        permission = answer;
      }
      return permission;
    },
    address: async () => (subscribed ? address : null),
    async subscribe() {
      subscribed = true;
      return address;
    },
    async unsubscribe() {
      subscribed = false;
    },
    recall: () => record,
    remember(next) {
      record = next;
    },
  };
}
