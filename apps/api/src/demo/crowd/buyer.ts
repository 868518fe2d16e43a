import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { Order } from '@livedrops/contract/orders';
import type { z } from 'zod';
import type { ShopAnswer, ShopClient } from './shop-client.ts';
import type { Buyer } from './sign-in-buyers.ts';
import type { Operation, Tally } from './tally.ts';
import type { WireDrop } from './watch-drops.ts';

export type WireOrder = z.infer<typeof Order>;

/** What a buyer does once. */
export type Habit =
  | 'buys'
  | 'needs a second card'
  | 'presses twice'
  | 'loses the connection'
  | 'pays late'
  | 'is answered twice'
  | 'changes their mind'
  | 'forgets';

export interface Visit {
  readonly ask: ShopClient;
  readonly tally: Tally;
  readonly buyer: Buyer;
  readonly random: () => number;
  /** How long people look before they press; 0 in tests. */
  readonly thinkMsMax: number;
  /** Mean of the first pause before a request is sent again; later ones double. */
  readonly retryPauseMs: number;
}

const cards = {
  approves: '4242 4242 4242 4242',
  declines: '4000 0000 0000 0002',
  approvesLate: '4000 0000 0000 3220',
  answersTwice: '4000 0000 0000 0259',
} as const;

const triesMax = 6;
const latePollMs = 500;
const latePollsMax = 40;

/** One purchase from pressing the button to its end; the order when it was confirmed. */
export async function shopOnce(
  visit: Visit,
  drop: WireDrop,
  habit: Habit,
): Promise<WireOrder | null> {
  const { tally, random } = visit;
  const variant = drop.variants[Math.floor(random() * drop.variants.length)];
  const body = {
    drop_id: drop.drop_id,
    variant_id: variant?.variant_id,
    quantity: random() < 0.2 ? 2 : 1,
    idempotency_key: randomUUID(),
  };
  const placed = await place(visit, body, habit);
  if (placed.problem !== null) {
    tally.ended(placed.status === 0 ? 'gave up' : `refused: ${placed.problem}`);
    return null;
  }
  const order = Order.parse(placed.body);
  await think(visit);
  if (habit === 'forgets') {
    tally.ended('abandoned');
    return null;
  }
  if (habit === 'changes their mind') {
    const answer = await persist(visit, 'cancel', {
      path: `/orders/${order.order_id}/cancel`,
    });
    tally.ended(answer.problem === null ? 'cancelled' : `refused: ${answer.problem}`);
    return null;
  }
  return pay(visit, order, habit);
}

/** Sends the order as the habit has it. However often it goes out, one key is one order. */
async function place(visit: Visit, body: object, habit: Habit): Promise<ShopAnswer> {
  const request = { path: '/orders', body };
  const send = async () => persist(visit, 'place order', request);
  const repeat = async () => persist(visit, 'repeat order', request);
  if (habit === 'presses twice') {
    const [first, second] = await Promise.all([send(), repeat()]);
    return sameOrder(visit, first, second);
  }
  if (habit === 'loses the connection') {
    const signal = AbortSignal.timeout(1 + Math.floor(visit.random() * 30));
    const { cookie } = visit.buyer;
    const first = await visit.ask({ method: 'POST', ...request, cookie, signal }).catch(() => null);
    const second = await repeat();
    return first ? sameOrder(visit, first, second) : second;
  }
  return send();
}

/** Two answers to one key name one order; a refusal may turn into an order, but never the other way round. */
function sameOrder(visit: Visit, first: ShopAnswer, second: ShopAnswer): ShopAnswer {
  if (first.problem !== null) return second;
  if (second.problem !== null) return first;
  const [one, two] = [Order.parse(first.body), Order.parse(second.body)];
  if (one.order_id !== two.order_id) {
    visit.tally.broken(`One key made two orders: ${one.order_id} and ${two.order_id}.`);
  }
  return second;
}

async function pay(visit: Visit, order: WireOrder, habit: Habit): Promise<WireOrder | null> {
  const { tally } = visit;
  const path = `/orders/${order.order_id}/pay`;
  const charge = async (card: string) =>
    persist(visit, 'pay', { path, body: { card_number: card } });
  if (habit === 'needs a second card') {
    const declined = await charge(cards.declines);
    if (declined.problem !== 'payment-declined') {
      tally.broken(`A declining card was answered with ${declined.problem ?? declined.status}.`);
    }
    await think(visit);
  }
  const answer = await charge(cardOf(habit));
  if (answer.problem !== null) {
    tally.ended(`refused: ${answer.problem}`);
    return null;
  }
  const paid = Order.parse(answer.body);
  const settled = paid.status === 'pending' ? await waitForAnswer(visit, paid) : paid;
  tally.ended(settled.status === 'confirmed' ? 'confirmed' : 'processing');
  return settled.status === 'confirmed' ? settled : null;
}

function cardOf(habit: Habit): string {
  if (habit === 'pays late') return cards.approvesLate;
  return habit === 'is answered twice' ? cards.answersTwice : cards.approves;
}

/** The bank takes its time: the order page looks again until it knows. */
async function waitForAnswer(visit: Visit, order: WireOrder): Promise<WireOrder> {
  let current = order;
  for (let polls = 0; polls < latePollsMax && current.status === 'pending'; polls += 1) {
    await sleep(latePollMs);
    const path = `/orders/${order.order_id}`;
    const answer = await visit.ask({ path, cookie: visit.buyer.cookie });
    visit.tally.took('read', answer.tookMs);
    if (answer.problem === null) current = Order.parse(answer.body);
  }
  return current;
}

/** Repeats the same request, key and all, while the shop is busy or out of reach, with growing pauses of random length. */
async function persist(
  visit: Visit,
  operation: Operation,
  request: { readonly path: string; readonly body?: object },
): Promise<ShopAnswer> {
  const { ask, tally, buyer, random, retryPauseMs } = visit;
  let answer: ShopAnswer = unreachable;
  for (let tries = 0; tries < triesMax; tries += 1) {
    if (tries > 0) await sleep(Math.max(answer.retryAfterMs, random() * retryPauseMs * 2 ** tries));
    answer = await ask({ method: 'POST', ...request, cookie: buyer.cookie }).catch(
      () => unreachable,
    );
    if (answer.status > 0) tally.took(operation, answer.tookMs);
    if (answer.status !== 0 && answer.status !== 429 && answer.status !== 503) return answer;
  }
  return answer;
}

const unreachable: ShopAnswer = {
  status: 0,
  body: null,
  problem: 'unreachable',
  cookie: null,
  retryAfterMs: 0,
  tookMs: 0,
};

async function think({ thinkMsMax, random }: Visit): Promise<void> {
  if (thinkMsMax > 0) await sleep(random() * thinkMsMax);
}
