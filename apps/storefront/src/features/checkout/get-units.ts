import { readAnswer } from '@livedrops/client/read-answer';
import type { Order, User } from '../../shared/api/wire.ts';
import { rememberOrder } from '../../shared/orders/remember-order.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import type { Checkout } from './checkout.ts';
import { setEntry } from './checkout-store.ts';
import { placeOrder } from './place-order.ts';
import { isFresh, type PurchaseIntent, type Wish } from './purchase-intent.ts';

/** The order that another window has just placed for the same wish, if it still runs. */
async function readPlaced({ api }: Checkout, orderId: string): Promise<Order | null> {
  try {
    const params = { path: { id: orderId } };
    const order = await readAnswer(api.GET('/orders/{id}', { params }));
    return order.status === 'pending' ? order : null;
  } catch {
    return null;
  }
}

async function carryOut(checkout: Checkout, intent: PurchaseIntent): Promise<Order | null> {
  const { store, intents, queryClient, now } = checkout;
  const { dropId, variantId, quantity } = intent;
  const wish = { dropId, variantId, quantity };
  const answered = await placeOrder(checkout, intent);
  if ('unauthenticated' in answered) {
    setEntry(store, ['purchases', dropId], { phase: 'asking-who', wish });
    return null;
  }
  if ('refusal' in answered) {
    const { refusal } = answered;
    await intents.settle(intent, null);
    setEntry(store, ['purchases', dropId], { phase: 'refused', wish, refusal });
    // Whatever was shown was not so: the stock, the window or the limit are others.
    void queryClient.invalidateQueries({ queryKey: queryKeys.drop(dropId) });
    void queryClient.invalidateQueries({ queryKey: queryKeys.orderLists });
    return null;
  }
  const { order } = answered;
  await intents.settle(intent, { orderId: order.order_id, at: now() });
  await rememberOrder(queryClient, order);
  setEntry(store, ['purchases', dropId], null);
  return order;
}

async function openAndCarryOut(checkout: Checkout, wish: Wish, user: User): Promise<Order | null> {
  const { store, intents, queryClient, now } = checkout;
  const wanted = { ...wish, userId: user.user_id };
  let intent = await intents.open({ ...wanted, nowAt: now() });
  if (intent.placed) {
    const order = await readPlaced(checkout, intent.placed.orderId);
    if (order) {
      await rememberOrder(queryClient, order);
      setEntry(store, ['purchases', wish.dropId], null);
      return order;
    }
    await intents.settle(intent, null);
    intent = await intents.open({ ...wanted, nowAt: now() });
  }
  return carryOut(checkout, intent);
}

/** Runs one purchase of a drop at a time in this window; whoever asks meanwhile gets the same outcome. */
function once(
  { underWay, store }: Checkout,
  dropId: string,
  run: () => Promise<Order | null>,
): Promise<Order | null> {
  const running = underWay.get(dropId);
  if (running) return running;
  const started = run()
    .catch((error: unknown) => {
      setEntry(store, ['purchases', dropId], null);
      throw error;
    })
    .finally(() => underWay.delete(dropId));
  underWay.set(dropId, started);
  return started;
}

/**
 * Gets units: stores the wish with its key, places the order, and answers with the order that came of it, or null when the
 * buy area says why there is none. Signed out (null), the wish waits until somebody has signed in.
 */
export function getUnits(checkout: Checkout, wish: Wish, user: User | null): Promise<Order | null> {
  const { store, intents, now } = checkout;
  return once(checkout, wish.dropId, async () => {
    setEntry(store, ['another', wish.dropId], null);
    if (user === null) {
      setEntry(store, ['purchases', wish.dropId], { phase: 'asking-who', wish });
      await intents.open({ ...wish, userId: null, nowAt: now() });
      return null;
    }
    setEntry(store, ['purchases', wish.dropId], { phase: 'placing', wish, since: now() });
    return openAndCarryOut(checkout, wish, user);
  });
}

/** What is stored of an earlier wish and still this user's to go on with. */
async function readInterrupted({ intents, now }: Checkout, dropId: string, user: User) {
  const intent = await intents.read(dropId);
  if (!intent || intent.placed) return null;
  if (intent.userId === user.user_id) return intent;
  if (intent.userId !== null) return null;
  if (isFresh(intent, now())) return intent;
  await intents.settle(intent, null);
  return null;
}

/**
 * Goes on with a wish that a reload, a crash or signing in has interrupted: same key, so the same order. Null: there was
 * nothing to go on with, or no order came of it.
 */
export async function resumePurchase(
  checkout: Checkout,
  dropId: string,
  user: User,
): Promise<Order | null> {
  const { store, now } = checkout;
  const intent = await readInterrupted(checkout, dropId, user);
  if (!intent) {
    const isWaiting = store.getState().purchases[dropId]?.phase === 'asking-who';
    if (isWaiting) setEntry(store, ['purchases', dropId], null);
    return null;
  }
  return once(checkout, dropId, async () => {
    const { variantId, quantity } = intent;
    const wish = { dropId, variantId, quantity };
    setEntry(store, ['purchases', dropId], { phase: 'placing', wish, since: now() });
    // Opened anew it would be as young as this tap: one that may have been sent keeps its age.
    if (intent.userId !== null) return carryOut(checkout, intent);
    return openAndCarryOut(checkout, wish, user);
  });
}

/** Gives a wish up before anything was sent: the visitor closed the sign-in. */
export async function dropWish({ store, intents }: Checkout, dropId: string): Promise<void> {
  setEntry(store, ['purchases', dropId], null);
  const intent = await intents.read(dropId);
  if (intent?.userId === null) await intents.settle(intent, null);
}
