import type { Confirmation, Intent, Order } from './history.ts';
import type { Random } from './random.ts';
import type { Answer, ShopClient } from './shop-client.ts';

const approves = '4242424242424242';
const cards = [
  approves,
  approves,
  '4000000000000002',
  '4000000000000341',
  '4000000000000259',
] as const;

export interface Hammer {
  readonly dropId: string;
  readonly random: Random;
  readonly intents: Intent[];
  readonly confirmations: Confirmation[];
  /** Keys of other buyers: sending one must make an order of one's own, never touch theirs. */
  readonly foreignKeys: string[];
  /** Called at every acknowledgement: the killer counts them. */
  readonly onAcknowledged: () => void;
  running(): boolean;
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

function noteOrder(intent: Intent, answer: Answer | null, hammer: Hammer): Order | null {
  if (answer) intent.statuses.add(answer.status);
  if (answer === null || answer.status >= 500 || answer.status === 429) {
    intent.unknown = true;
    intent.lost = true;
    return null;
  }
  intent.unknown = false;
  if (answer.status !== 200 && answer.status !== 201) return null;
  const order = answer.body as Order;
  intent.orderIds.add(order.order_id);
  hammer.onAcknowledged();
  return order;
}

const bodyOf = (intent: Intent, { dropId }: Hammer) => ({
  drop_id: dropId,
  quantity: intent.quantity,
  idempotency_key: intent.key,
});

async function sendIntent(
  client: ShopClient,
  intent: Intent,
  hammer: Hammer,
): Promise<Order | null> {
  const body = bodyOf(intent, hammer);
  // Some people lose patience: the request is torn down while the shop may be at work on it.
  const signal = hammer.random.chance(0.15)
    ? AbortSignal.timeout(hammer.random.whole(0, 8))
    : undefined;
  const twice = hammer.random.chance(0.2) ? [client.send('POST', '/orders', { body })] : [];
  const answers = await Promise.all([client.send('POST', '/orders', { body, signal }), ...twice]);
  let order: Order | null = null;
  for (const answer of answers) order = noteOrder(intent, answer, hammer) ?? order;
  // An order beside a lost answer settles it; a refusal beside one does not.
  intent.unknown = order === null && intent.unknown;
  return order;
}

/** Repeats the intent with the same key until the shop has answered for good. */
async function resolveIntent(
  client: ShopClient,
  intent: Intent,
  hammer: Hammer,
): Promise<Order | null> {
  let order = await sendIntent(client, intent, hammer);
  for (let tries = 0; intent.unknown && tries < 200; tries += 1) {
    await pause(hammer.random.whole(10, 60));
    order = await sendIntent(client, intent, hammer);
  }
  return order;
}

/** Asks once more, when all is quiet, what became of an intent whose answers were lost and that has no order. */
export async function settleIntent(
  client: ShopClient,
  intent: Intent,
  hammer: Hammer,
): Promise<void> {
  const body = bodyOf(intent, hammer);
  for (let tries = 0; tries < 200; tries += 1) {
    noteOrder(intent, await client.send('POST', '/orders', { body }), hammer);
    if (!intent.unknown) return;
    await pause(50);
  }
}

async function goOnWith(client: ShopClient, order: Order, hammer: Hammer) {
  const { random } = hammer;
  if (random.chance(0.1)) {
    await client.send('POST', `/orders/${order.order_id}/cancel`);
    return;
  }
  if (random.chance(0.1)) await client.send('POST', `/orders/${order.order_id}/extend`);
  if (random.chance(0.15)) return;
  for (let tries = 0; tries < 4; tries += 1) {
    const body = { card_number: random.pick(cards) };
    const answer = await client.send('POST', `/orders/${order.order_id}/pay`, { body });
    if (answer?.status === 200) {
      const paid = answer.body as Order;
      if (paid.status === 'confirmed') {
        const { order_id: orderId, unit_numbers: unitNumbers } = paid;
        hammer.confirmations.push({ buyer: client.name, orderId, unitNumbers });
        hammer.onAcknowledged();
      }
      return;
    }
    if (answer?.status === 409 || answer?.status === 404) return;
    await pause(random.whole(20, 80));
  }
}

/** One buyer who buys, repeats, aborts, pays, lets go and tries strangers' keys until told to stop. */
export async function hammerBuyer(client: ShopClient, hammer: Hammer): Promise<void> {
  const { random } = hammer;
  const used = new Set<string>();
  for (let round = 0; hammer.running(); round += 1) {
    const foreign = random.chance(0.1) ? hammer.foreignKeys.at(-1) : undefined;
    const own = `${client.name}-${round}`;
    const key = foreign !== undefined && !used.has(foreign) ? foreign : own;
    used.add(key);
    const intent: Intent = {
      buyer: client.name,
      key,
      quantity: random.whole(1, 2),
      orderIds: new Set(),
      unknown: true,
      lost: false,
      statuses: new Set(),
    };
    hammer.intents.push(intent);
    hammer.foreignKeys.push(own);
    const order = await resolveIntent(client, intent, hammer);
    if (order) await goOnWith(client, order, hammer);
    await pause(random.whole(5, 40));
  }
}
