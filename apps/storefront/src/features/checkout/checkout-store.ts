import { createStore, type StoreApi } from 'zustand/vanilla';
import type { PaymentAttempt, Purchase } from './purchase.ts';

/** What this window is doing right now. What lasts is on the server, and the key of an open wish in the intent store. */
export interface CheckoutState {
  /** By drop id. */
  readonly purchases: Readonly<Record<string, Purchase>>;
  /** By order id. */
  readonly payments: Readonly<Record<string, PaymentAttempt>>;
  /** Drops whose buyer asked for the buy button again. */
  readonly another: Readonly<Record<string, true>>;
}

export type CheckoutStore = StoreApi<CheckoutState>;

export function createCheckoutStore(): CheckoutStore {
  return createStore<CheckoutState>(() => ({ purchases: {}, payments: {}, another: {} }));
}

type Entries = keyof CheckoutState;

/** Sets one entry, or takes it away (null). */
export function setEntry<Name extends Entries>(
  store: CheckoutStore,
  [name, id]: readonly [name: Name, id: string],
  value: CheckoutState[Name][string] | null,
): void {
  store.setState((state) => {
    const { [id]: _before, ...others } = state[name];
    return { [name]: value === null ? others : { ...others, [id]: value } };
  });
}
