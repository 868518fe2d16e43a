import { createContext, use } from 'react';
import type {
  MadePasskey,
  PasskeyCreationOptions,
  PasskeySignInOptions,
  ShownPasskey,
} from '../api/wire.ts';
import { createBrowserPasskeys } from './create-browser-passkeys.ts';

/** What this browser can do about passkeys. Functions must not need `this`. */
export interface PasskeyDevice {
  readonly isSupported: () => boolean;
  /** Whether passkeys can be offered where the mail address is typed, without a question of their own. */
  readonly canOfferQuietly: () => Promise<boolean>;
  /** Asks for a passkey. Quietly: waits in the mail field until one is chosen there, or `stop` is called. */
  readonly show: (
    options: PasskeySignInOptions['public_key'],
    how?: { readonly quietly: boolean },
  ) => Promise<ShownPasskey>;
  readonly make: (options: PasskeyCreationOptions['public_key']) => Promise<MadePasskey>;
  /** Ends what waits. */
  readonly stop: () => void;
}

/** Tests and stories hand in their own; without one it is the browser. */
export const PasskeyContext = createContext<PasskeyDevice | null>(null);

const browserDevice = createBrowserPasskeys();

export const usePasskeyDevice = (): PasskeyDevice => use(PasskeyContext) ?? browserDevice;
