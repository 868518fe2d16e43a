import type { PushAddress, PushDevice, PushRecord } from './push-device.ts';

const workerUrl = '/service-worker.js';
const recordKey = 'livedrops.push';

/** iPads say that they are Macs, but a Mac has no touch screen. */
function isAppleHandheld(): boolean {
  const { userAgent, maxTouchPoints } = navigator;
  return /iPhone|iPad|iPod/.test(userAgent) || (/Macintosh/.test(userAgent) && maxTouchPoints > 1);
}

function support(): ReturnType<PushDevice['support']> {
  const has = 'serviceWorker' in navigator && 'PushManager' in window && 'Notification' in window;
  if (has) return 'full';
  const installed = matchMedia('(display-mode: standalone)').matches;
  return isAppleHandheld() && !installed ? 'needs_install' : 'none';
}

function toAddress(subscription: PushSubscription): PushAddress {
  const { endpoint, keys = {} } = subscription.toJSON();
  const { p256dh = '', auth = '' } = keys;
  return { endpoint: endpoint ?? subscription.endpoint, keys: { p256dh, auth } };
}

async function findSubscription(): Promise<PushSubscription | null> {
  if (support() !== 'full') return null;
  const registration = await navigator.serviceWorker.getRegistration('/');
  return (await registration?.pushManager.getSubscription()) ?? null;
}

async function subscribe(publicKey: string): Promise<PushAddress> {
  await navigator.serviceWorker.register(workerUrl);
  const { pushManager } = await navigator.serviceWorker.ready;
  const options = { userVisibleOnly: true, applicationServerKey: publicKey };
  try {
    return toAddress(await pushManager.subscribe(options));
  } catch (error) {
    // The shop signs with another key than it did: the old address can hear nothing any more.
    const old = await pushManager.getSubscription();
    if (!old) throw error;
    await old.unsubscribe();
    return toAddress(await pushManager.subscribe(options));
  }
}

function recall(): PushRecord | null {
  try {
    return JSON.parse(localStorage.getItem(recordKey) ?? 'null');
  } catch {
    return null;
  }
}

function remember(record: PushRecord | null): void {
  try {
    if (record) localStorage.setItem(recordKey, JSON.stringify(record));
    else localStorage.removeItem(recordKey);
  } catch {
    // A browser that keeps nothing asks the shop anew on the next visit.
  }
}

/** Push messages as this browser has them. Nothing is registered before somebody wants them. */
export function createBrowserDevice(): PushDevice {
  return {
    support,
    permission: () => Notification.permission,
    askPermission: () => Notification.requestPermission(),
    address: async () => {
      const subscription = await findSubscription();
      return subscription && toAddress(subscription);
    },
    subscribe,
    unsubscribe: async () => {
      await (await findSubscription())?.unsubscribe();
    },
    recall,
    remember,
  };
}
