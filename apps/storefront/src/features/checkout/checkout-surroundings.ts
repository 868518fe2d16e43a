import { createContext } from 'react';
import { createBrowserIntentStore } from './browser-intent-store.ts';
import type { IntentStore } from './intent-store.ts';
import { newIdempotencyKey } from './purchase-intent.ts';

/** What the outside world is to a checkout. */
export interface CheckoutSurroundings {
  readonly intents: IntentStore;
  /** Waits before the next try, and less when the device says that it is online again. */
  readonly pause: (ms: number) => Promise<void>;
  readonly random: () => number;
}

/** Tests and stories hand in their own; without one it is the browser. */
export const CheckoutContext = createContext<CheckoutSurroundings | null>(null);

function pauseOrOnline(ms: number): Promise<void> {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      window.removeEventListener('online', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    window.addEventListener('online', end);
  });
}

export function createBrowserSurroundings(): CheckoutSurroundings {
  return {
    intents: createBrowserIntentStore(newIdempotencyKey),
    pause: pauseOrOnline,
    random: Math.random,
  };
}
