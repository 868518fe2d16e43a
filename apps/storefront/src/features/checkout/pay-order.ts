import { ApiProblem } from '@livedrops/client/api-problem';
import { ConnectionLost } from '@livedrops/client/connection-lost';
import { readAnswer } from '@livedrops/client/read-answer';
import type { Order } from '../../shared/api/wire.ts';
import { rememberOrder } from '../../shared/orders/remember-order.ts';
import { queryKeys } from '../../shared/query/query-keys.ts';
import type { Checkout } from './checkout.ts';
import { setEntry } from './checkout-store.ts';
import { paymentsStarted } from './own-order.ts';

/** A payment that the order shows no trace of this long after its answer was lost was never asked for. */
const arrivalMsMax = 5_000;
const pauseMsMax = 5_000;

interface LostPayment {
  /** How many payments of the order had been begun before. */
  readonly startedBefore: number;
  /** Epoch ms, server time. */
  readonly lostAt: number;
}

/** What an order says about a payment whose answer was lost. `settled`: the order itself tells the rest. */
function decideLostPayment(
  order: Order,
  { startedBefore, lostAt }: LostPayment,
  nowAt: number,
): 'settled' | 'unknown' | 'never-arrived' {
  if (order.status !== 'pending' || order.payment.state === 'processing') return 'settled';
  if (paymentsStarted(order) > startedBefore) return 'settled';
  return nowAt - lostAt >= arrivalMsMax ? 'never-arrived' : 'unknown';
}

async function readOrder({ api }: Checkout, orderId: string): Promise<Order | null> {
  try {
    return await readAnswer(api.GET('/orders/{id}', { params: { path: { id: orderId } } }));
  } catch (error) {
    if (error instanceof ApiProblem || error instanceof ConnectionLost) return null;
    throw error;
  }
}

/** Reads the order until it says what became of the payment. */
async function awaitFate(checkout: Checkout, orderId: string, startedBefore: number) {
  const { store, queryClient, now, pause, random } = checkout;
  const lost = { startedBefore, lostAt: now() };
  setEntry(store, ['payments', orderId], { phase: 'lost', ...lost });
  for (let tried = 0; ; tried += 1) {
    const order = await readOrder(checkout, orderId);
    const fate = order ? decideLostPayment(order, lost, now()) : 'unknown';
    if (order && fate !== 'unknown') {
      await rememberOrder(queryClient, order);
      const left = fate === 'never-arrived' ? ({ phase: 'never-arrived' } as const) : null;
      setEntry(store, ['payments', orderId], left);
      return;
    }
    await pause(500 + random() * Math.min(pauseMsMax, 500 * 2 ** tried));
  }
}

/** Refusals whose story the order itself tells. */
const toldByOrder = new Set([
  'payment-declined',
  'hold-expired',
  'payment-in-progress',
  'invalid-transition',
]);

/** By contract nothing was done. */
const nothingDone = new Set(['rate-limited', 'overloaded']);

async function takeRefusal(
  checkout: Checkout,
  orderId: string,
  { slug, problem }: ApiProblem,
): Promise<boolean> {
  const { store, queryClient } = checkout;
  if (!toldByOrder.has(slug)) {
    if (slug === 'unauthenticated') {
      void queryClient.invalidateQueries({ queryKey: queryKeys.session });
    }
    setEntry(store, ['payments', orderId], { phase: 'refused', detail: problem.detail });
    return true;
  }
  const order = await readOrder(checkout, orderId);
  if (!order) return false;
  await rememberOrder(queryClient, order);
  setEntry(store, ['payments', orderId], null);
  return true;
}

/**
 * Pays a held order with a card and does not rest until it is known what came of it. The order tells the outcome: paid, a no
 * from the bank, or a bank that is still silent.
 */
export async function payOrder(checkout: Checkout, order: Order, card: string): Promise<void> {
  const { api, store, queryClient } = checkout;
  const { order_id: orderId } = order;
  const before = store.getState().payments[orderId]?.phase;
  if (before === 'sending' || before === 'lost') return;
  const startedBefore = paymentsStarted(order);
  setEntry(store, ['payments', orderId], { phase: 'sending', startedBefore });
  try {
    const params = { path: { id: orderId } };
    const sent = api.POST('/orders/{id}/pay', { params, body: { card_number: card } });
    await rememberOrder(queryClient, await readAnswer(sent));
    setEntry(store, ['payments', orderId], null);
  } catch (error) {
    if (!(error instanceof ApiProblem || error instanceof ConnectionLost)) throw error;
    const isNo = error instanceof ApiProblem && (error.isDefinite || nothingDone.has(error.slug));
    if (isNo && (await takeRefusal(checkout, orderId, error))) return;
    await awaitFate(checkout, orderId, startedBefore);
  }
}
