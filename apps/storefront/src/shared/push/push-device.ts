import { createContext, use } from 'react';
import { createBrowserDevice } from './create-browser-device.ts';

/** An address at the browser's push service, with the keys that messages to it are encrypted with. */
export interface PushAddress {
  readonly endpoint: string;
  readonly keys: { readonly p256dh: string; readonly auth: string };
}

/** Who switched push on in this browser, and as what the shop knows it. */
export interface PushRecord {
  readonly userId: string;
  readonly endpoint: string;
  readonly subscriptionId: string;
}

/** What this browser can do about push messages. Functions must not need `this`. */
export interface PushDevice {
  /** `needs_install`: iPhones and iPads have push for what stands on the Home Screen alone. */
  readonly support: () => 'full' | 'needs_install' | 'none';
  readonly permission: () => NotificationPermission;
  /** Opens the browser's own question; call it while a press is being handled, before anything is awaited. */
  readonly askPermission: () => Promise<NotificationPermission>;
  /** The address that is in use, or null. Asks nobody and starts nothing. */
  readonly address: () => Promise<PushAddress | null>;
  /** A new address for messages signed with the shop's key, or the one that is in use. */
  readonly subscribe: (publicKey: string) => Promise<PushAddress>;
  readonly unsubscribe: () => Promise<void>;
  readonly recall: () => PushRecord | null;
  readonly remember: (record: PushRecord | null) => void;
}

/** Tests and stories hand in their own; without one it is the browser. */
export const PushContext = createContext<PushDevice | null>(null);

const browserDevice = createBrowserDevice();

export const usePushDevice = (): PushDevice => use(PushContext) ?? browserDevice;
