import { isFresh, type PurchaseIntent, placedEchoMs, type Wish } from './purchase-intent.ts';

export interface OpenIntent extends Wish {
  readonly userId: string | null;
  /** Epoch ms, server time. */
  readonly nowAt: number;
}

/** Where open intents are kept over reloads and windows. One drop has at most one. */
export interface IntentStore {
  /**
   * The intent to carry out for this drop: the one that is open already, in whichever window, else the wished one with a new
   * key. Stored when it answers, and never two keys for two windows that ask at once.
   */
  readonly open: (wanted: OpenIntent) => Promise<PurchaseIntent>;
  readonly read: (dropId: string) => Promise<PurchaseIntent | null>;
  /** The API has answered for good: with an order, or (null) with a no. Another intent's key changes nothing. */
  readonly settle: (intent: PurchaseIntent, placed: PurchaseIntent['placed']) => Promise<void>;
}

/** What stands in the store after `open`: the known intent when it is still the same purchase, else a new one. */
export function chooseIntent(
  known: PurchaseIntent | null,
  wanted: OpenIntent,
  newKey: () => string,
): PurchaseIntent {
  const { nowAt, ...wish } = wanted;
  const fresh = { ...wish, key: newKey(), createdAt: nowAt, placed: null };
  if (!known) return fresh;
  const isSomebodyElses = known.userId !== null && known.userId !== wanted.userId;
  if (isSomebodyElses) return fresh;
  if (known.placed) return nowAt - known.placed.at <= placedEchoMs ? known : fresh;
  if (!isFresh(known, nowAt)) return fresh;
  // Signed out, a wish may be changed before anything was sent; a key that may have been sent never changes its body.
  if (known.userId !== null) return known;
  return { ...fresh, key: known.key };
}

/** Keeps intents for as long as the page lives: for tests, and where the browser keeps nothing. */
export function createMemoryIntentStore(newKey: () => string): IntentStore {
  const intents = new Map<string, PurchaseIntent>();
  return {
    open: async (wanted) => {
      const intent = chooseIntent(intents.get(wanted.dropId) ?? null, wanted, newKey);
      intents.set(intent.dropId, intent);
      return intent;
    },
    read: async (dropId) => intents.get(dropId) ?? null,
    settle: async (intent, placed) => {
      if (intents.get(intent.dropId)?.key !== intent.key) return;
      if (placed) intents.set(intent.dropId, { ...intent, placed });
      else intents.delete(intent.dropId);
    },
  };
}
