import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';
import { readAnswer } from '@livedrops/client/read-answer';
import type { Order } from '../../shared/api/wire.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import type { Checkout } from './checkout.ts';
import { setEntry } from './checkout-store.ts';
import { recentOrdersQuery } from './own-orders-query.ts';
import type { Refusal } from './purchase.ts';
import { isFresh, type PurchaseIntent } from './purchase-intent.ts';

export type Placed =
  | { readonly order: Order }
  | { readonly refusal: Refusal }
  /** Nobody is signed in any more: the intent waits for somebody. */
  | { readonly unauthenticated: true };

const pauseMsMax = 15_000;
/** The device's idea of the server's clock may be this far off. */
const clockToleranceMs = 5_000;

/** `Too many` and `too busy` say by contract that nothing was done, so they end a try; other trouble leaves it open. */
const nothingDone = new Set(['rate-limited', 'overloaded']);

function toRefusal({ slug, problem, retryAfterMs }: ApiProblem, at: number): Refusal {
  const { title, limit, owned, remaining } = problem;
  return { slug, title, at, limit, owned, remaining, retryAfterMs: retryAfterMs ?? undefined };
}

async function sendOnce({ api, now }: Checkout, intent: PurchaseIntent): Promise<Placed | null> {
  const { dropId, variantId, quantity, key } = intent;
  try {
    const body = { drop_id: dropId, variant_id: variantId, quantity, idempotency_key: key };
    return { order: await readAnswer(api.POST('/orders', { body })) };
  } catch (error) {
    if (error instanceof ConnectionLost) return null;
    if (!(error instanceof ApiProblem)) throw error;
    if (error.slug === 'unauthenticated') return { unauthenticated: true };
    if (error.isDefinite || nothingDone.has(error.slug))
      return { refusal: toRefusal(error, now()) };
    return null;
  }
}

/** The order that an intent has become, as the user's own orders tell; null when they could not be read. */
async function readFate({ api, queryClient, now }: Checkout, intent: PurchaseIntent) {
  let page: { readonly items: readonly Order[] };
  try {
    page = await queryClient.fetchQuery({ ...recentOrdersQuery(api), staleTime: 0 });
  } catch {
    return null;
  }
  const order = page.items.find(
    ({ drop_id, variant_id, quantity, created_at }) =>
      drop_id === intent.dropId &&
      variant_id === intent.variantId &&
      quantity === intent.quantity &&
      Date.parse(created_at) >= intent.createdAt - clockToleranceMs,
  );
  if (order) return { order };
  return { refusal: { slug: 'never-arrived', title: 'It did not reach the shop', at: now() } };
}

/**
 * Places an order and does not rest until the API has answered for good. The same key goes with every try, so that a lost
 * answer never becomes a second order.
 */
export async function placeOrder(checkout: Checkout, intent: PurchaseIntent): Promise<Placed> {
  const { store, now, pause, random, queryClient } = checkout;
  const { dropId, variantId, quantity } = intent;
  for (let tried = 0; ; tried += 1) {
    const answered = isFresh(intent, now())
      ? await sendOnce(checkout, intent)
      : await readFate(checkout, intent);
    if (answered) {
      if ('unauthenticated' in answered) {
        void queryClient.invalidateQueries({ queryKey: queryKeys.session });
      }
      return answered;
    }
    setEntry(store, ['purchases', dropId], {
      phase: 'lost',
      wish: { dropId, variantId, quantity },
    });
    await pause(random() * Math.min(pauseMsMax, 1_000 * 2 ** tried));
  }
}
