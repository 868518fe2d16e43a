import type { QueryClient } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useMemo } from 'react';
import { useStore } from 'zustand';
import type { Api } from '../../shared/api/api.ts';
import { useApi } from '../../shared/api/api.ts';
import type { Order } from '../../shared/api/wire.ts';
import { useClock } from '../../shared/clock/page-clock.ts';
import { createBrowserIntentStore } from './browser-intent-store.ts';
import { type CheckoutState, type CheckoutStore, createCheckoutStore } from './checkout-store.ts';
import type { IntentStore } from './intent-store.ts';
import { newIdempotencyKey } from './purchase-intent.ts';

/** What the outside world is to a checkout; tests and stories hand in their own. */
export interface CheckoutSurroundings {
  readonly intents: IntentStore;
  /** Waits before the next try, and less when the device says that it is online again. */
  readonly pause: (ms: number) => Promise<void>;
  readonly random: () => number;
}

/** All that buying, paying and letting go need. */
export interface Checkout extends CheckoutSurroundings {
  readonly api: Api;
  readonly queryClient: QueryClient;
  readonly store: CheckoutStore;
  /** Server time, epoch ms. */
  readonly now: () => number;
  /** Purchases under way in this window, by drop id: a second tap joins the first. */
  readonly underWay: Map<string, Promise<Order | null>>;
}

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

let browser: CheckoutSurroundings | undefined;

function browserSurroundings(): CheckoutSurroundings {
  browser ??= {
    intents: createBrowserIntentStore(newIdempotencyKey),
    pause: pauseOrOnline,
    random: Math.random,
  };
  return browser;
}

export const CheckoutContext = createContext<CheckoutSurroundings | null>(null);

/** One for each cache: what a window does belongs to what it knows. */
const known = new WeakMap<QueryClient, Pick<Checkout, 'store' | 'underWay'>>();

function ownParts(queryClient: QueryClient): Pick<Checkout, 'store' | 'underWay'> {
  const parts = known.get(queryClient) ?? { store: createCheckoutStore(), underWay: new Map() };
  known.set(queryClient, parts);
  return parts;
}

export function useCheckout(): Checkout {
  const api = useApi();
  const queryClient = useQueryClient();
  const { now } = useClock();
  const surroundings = use(CheckoutContext) ?? browserSurroundings();
  return useMemo(
    () => ({ ...surroundings, ...ownParts(queryClient), api, queryClient, now }),
    [surroundings, queryClient, api, now],
  );
}

/** A part of what this window is doing. */
export function useCheckoutState<Part>(select: (state: CheckoutState) => Part): Part {
  return useStore(useCheckout().store, select);
}
