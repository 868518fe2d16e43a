import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openTestPaymentProvider } from '@livedrops/adapter-sqlite/test-payment-provider';
import { findFreePort, type Shop, startShop } from '@livedrops/config/shop-process';
import { type Acknowledgements, createAcknowledgements } from './acknowledgements.ts';
import { followStream } from './follow-stream.ts';
import { type Hammer, hammerBuyer, settleIntent } from './hammer-buyer.ts';
import type { Confirmation, History, Intent, Order } from './history.ts';
import { judgeHistory } from './judge-history.ts';
import { createRandom, type Random } from './random.ts';
import { createShopClient, type ShopClient } from './shop-client.ts';

export interface RoundOptions {
  readonly seed: number;
  readonly buyerCount: number;
  readonly stockCount: number;
  readonly killCount: number;
}

export interface RoundResult {
  readonly faults: string[];
  readonly summary: string;
  readonly dataDir: string;
}

const perCustomerLimit = 3;
const holdTtlMs = 1_500;
const opensInMs = 700;
const hammerAfterMs = 500;
/** Nothing acknowledged for so long: the drop is sold out, and the next kill needs no reason. */
const quietMs = 400;
const settleMsMax = 20_000;

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function createDrop(creator: ShopClient, stockCount: number): Promise<string> {
  const price = { amount: 6800, currency: 'EUR' };
  const product = await creator.send('POST', '/products', {
    body: { title: 'Crash cups', category: 'Ceramics', price },
  });
  if (product?.status !== 201)
    throw new Error(`The product was refused: ${JSON.stringify(product)}`);
  const { product_id } = product.body as { product_id: string };
  const startAt = Date.now() + opensInMs;
  const drop = await creator.send('POST', '/drops', {
    body: {
      product_id,
      start_time: new Date(startAt).toISOString(),
      end_time: new Date(startAt + 600_000).toISOString(),
      stock_count: stockCount,
      per_customer_limit: perCustomerLimit,
    },
  });
  if (drop?.status !== 201) throw new Error(`The drop was refused: ${JSON.stringify(drop)}`);
  return (drop.body as { drop_id: string }).drop_id;
}

/** The process under test; killed and started again on the same data and port. */
function createVictim(first: Shop, start: () => Promise<Shop>) {
  let shop = first;
  const restartMs: number[] = [];
  return {
    restartMs,
    async killAndRestart() {
      const killedAt = performance.now();
      await shop.stop('SIGKILL');
      shop = await start();
      restartMs.push(performance.now() - killedAt);
    },
    stop: () => shop.stop(),
  };
}

/** Waits until no hold runs and no payment is open: only then do all numbers have to agree. */
async function readSettled(clients: readonly ShopClient[]): Promise<Map<string, Order[]>> {
  const deadlineAt = performance.now() + settleMsMax;
  for (;;) {
    const byBuyer = new Map<string, Order[]>();
    for (const client of clients) byBuyer.set(client.name, await client.listOrders());
    const running = [...byBuyer.values()].flat().some(({ status }) => status === 'pending');
    if (!running || performance.now() > deadlineAt) return byBuyer;
    await pause(200);
  }
}

/** What the payment company keeps of these orders, refunds taken off. */
function readMoneyKept(dataDir: string, orders: readonly Order[]): number {
  const bank = openTestPaymentProvider({
    path: join(dataDir, 'bank.db'),
    clock: { now: () => Date.now() },
  });
  const ours = new Set<string>(orders.map(({ order_id }) => order_id));
  const kept = bank
    .listCharges()
    .filter(({ orderId, state }) => orderId !== null && ours.has(orderId) && state === 'approved')
    .reduce((sum, { amount }) => sum + (amount?.amountMinor ?? 0), 0);
  bank.close();
  return kept;
}

async function killRepeatedly(options: {
  readonly random: Random;
  readonly killCount: number;
  readonly acknowledged: Acknowledgements;
  readonly kill: () => Promise<void>;
}) {
  const { random, killCount, acknowledged, kill } = options;
  // The first one falls around the start of the drop, the others at an acknowledgement.
  await pause(random.whole(opensInMs - 300, opensInMs + 200));
  await kill();
  for (let count = 1; count < killCount; count += 1) {
    await acknowledged.next(random.whole(3, 25), quietMs);
    await kill();
  }
}

/** Lets all buyers loose while the shop is killed under them; comes back when each intent has an answer. */
async function hammerShop(options: {
  readonly clients: readonly ShopClient[];
  readonly dropId: string;
  readonly random: Random;
  readonly killCount: number;
  readonly kill: () => Promise<void>;
}) {
  const { clients, dropId, random, killCount, kill } = options;
  const intents: Intent[] = [];
  const confirmations: Confirmation[] = [];
  const acknowledged = createAcknowledgements();
  let isOver = false;
  const shared: Hammer = {
    dropId,
    random,
    intents,
    confirmations,
    foreignKeys: [],
    onAcknowledged: acknowledged.count,
    running: () => !isOver,
  };
  const buyers = Promise.all(clients.map((client) => hammerBuyer(client, shared)));
  await killRepeatedly({ random, killCount, acknowledged, kill });
  await pause(hammerAfterMs);
  isOver = true;
  await buyers;
  await Promise.all(
    clients.map(async (client) => {
      for (const intent of intents) {
        const open = intent.unknown || (intent.lost && intent.orderIds.size === 0);
        if (open && intent.buyer === client.name) await settleIntent(client, intent, shared);
      }
    }),
  );
  return { intents, confirmations };
}

function summarize(history: History): string {
  const orders = [...history.ordersByBuyer.values()].flat();
  const confirmed = orders.filter(({ status }) => status === 'confirmed').length;
  const slowestMs = Math.round(Math.max(...history.restartMs));
  return `${history.restartMs.length} kills, ${history.intents.length} intents, ${orders.length} orders, ${confirmed} confirmed, back after ${slowestMs} ms at most`;
}

/** One drop, many buyers, some kills, and the verdict. */
export async function playRound(options: RoundOptions): Promise<RoundResult> {
  const { seed, buyerCount, stockCount, killCount } = options;
  const random = createRandom(seed);
  const dataDir = mkdtempSync(join(tmpdir(), 'livedrops-crash-'));
  const port = await findFreePort();
  const env = {
    LIVEDROPS_HOLD_TTL_MS: String(holdTtlMs),
    LIVEDROPS_PAYMENT_TIMEOUT_MS: '1000',
    LIVEDROPS_PAYMENT_CALL_OFF_MS: '2000',
    // The verdict knows its own buyers alone: a purchase of the demo's would look like a unit gone astray.
    LIVEDROPS_DEMO_ORDERS_PER_MINUTE: '0',
  };
  const start = () => startShop({ dataDir, port, env });
  const first = await start();
  const victim = createVictim(first, start);
  try {
    const clients = Array.from({ length: buyerCount }, (_, index) =>
      createShopClient(first.origin, `buyer-${index}`),
    );
    await Promise.all(clients.map((client) => client.signUp()));
    const creator = createShopClient(first.origin, 'creator');
    await creator.signIn('ondo@livedrops.example', 'demo-creator-1');
    const dropId = await createDrop(creator, stockCount);
    const ended = new AbortController();
    const stream = followStream(first.origin, dropId, ended.signal);
    const done = await hammerShop({
      clients,
      dropId,
      random,
      killCount,
      kill: victim.killAndRestart,
    });
    const ordersByBuyer = await readSettled(clients);
    await pause(600);
    const drop = await creator.send('GET', `/drops/${dropId}`);
    ended.abort();
    const log = await stream;
    await victim.stop();
    const history: History = {
      ...done,
      stockCount,
      perCustomerLimit,
      stream: log,
      ordersByBuyer,
      drop: drop?.body as History['drop'],
      moneyKept: readMoneyKept(dataDir, [...ordersByBuyer.values()].flat()),
      restartMs: victim.restartMs,
    };
    return { faults: judgeHistory(history), summary: summarize(history), dataDir };
  } finally {
    await victim.stop();
  }
}
