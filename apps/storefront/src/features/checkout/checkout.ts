import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { use, useMemo } from 'react';
import { useStore } from 'zustand';
import { type Api, useApi } from '../../shared/api/api.ts';
import type { Order } from '../../shared/api/wire.ts';
import { useClock } from '../../shared/clock/page-clock.ts';
import { type CheckoutState, type CheckoutStore, createCheckoutStore } from './checkout-store.ts';
import {
  CheckoutContext,
  type CheckoutSurroundings,
  createBrowserSurroundings,
} from './checkout-surroundings.ts';

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

type OwnParts = Pick<Checkout, 'store' | 'underWay'> & { readonly browser: CheckoutSurroundings };

/** One for each cache: what a window does belongs to what it knows. */
const known = new WeakMap<QueryClient, OwnParts>();

function ownParts(queryClient: QueryClient): OwnParts {
  const parts = known.get(queryClient) ?? {
    store: createCheckoutStore(),
    underWay: new Map(),
    browser: createBrowserSurroundings(),
  };
  known.set(queryClient, parts);
  return parts;
}

export function useCheckout(): Checkout {
  const api = useApi();
  const queryClient = useQueryClient();
  const { now } = useClock();
  const given = use(CheckoutContext);
  return useMemo(() => {
    const { store, underWay, browser } = ownParts(queryClient);
    return { ...(given ?? browser), store, underWay, api, queryClient, now };
  }, [given, queryClient, api, now]);
}

/** A part of what this window is doing. */
export function useCheckoutState<Part>(select: (state: CheckoutState) => Part): Part {
  return useStore(useCheckout().store, select);
}
