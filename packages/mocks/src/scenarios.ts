import { createWorld, demoShopper, type WorldOptions } from './world/create-world.ts';
import { dropStock } from './world/drop-stock.ts';
import { mockId } from './world/mock-ids.ts';
import { confirmOrder, payOrder, testCards } from './world/pay-order.ts';
import { placeOrder } from './world/place-order.ts';
import { instant } from './world/to-wire.ts';
import { mustHave, type World } from './world/world.ts';

const slowMs = 2_000;
const goesLiveInMs = 5_000;
const buyEveryMs = 400;
const soldOutAgoMs = 60_000;
const holdLeftMs = 2_900;
const cutAfterMs = 500;
const cutForMs = 3_000;

function openSoon(world: World): void {
  const next = [...world.drops.values()]
    .filter(({ startAt }) => startAt > world.now())
    .sort((a, b) => a.startAt - b.startAt)[0];
  if (next) next.startAt = world.now() + goesLiveInMs;
}

/** Strangers buy the first live drop, one unit every 400 ms, until nothing is left. */
function sellOut(world: World): void {
  const dropId = mockId('drop', 1);
  let nextAt = world.now();
  let buyer = 0;
  world.actors.push(() => {
    const drop = world.drops.get(dropId);
    const variant = drop?.variants.find((one) => one.stockCount > one.held + one.sold);
    if (!drop || !variant || world.now() < nextAt || dropStock(drop).remaining === 0) return;
    nextAt = world.now() + buyEveryMs;
    buyer += 1;
    const bought = placeOrder(world, {
      userId: mockId('user', 0x9000 + buyer),
      dropId,
      variantId: variant.variantId,
      quantity: 1,
      idempotencyKey: `crowd-${buyer}`,
    });
    if (bought.ok) confirmOrder(world, bought.order);
  });
}

/** Whoever was in a checkout has paid, the reader too, and strangers have the rest. */
function allGone(world: World): void {
  for (const order of world.orders.values()) {
    if (order.status === 'pending') payOrder(world, order, testCards.approves);
  }
  const now = world.now();
  for (const drop of world.drops.values()) {
    if (drop.cancelledAt !== null || now < drop.startAt || now >= drop.endAt) continue;
    for (const variant of drop.variants) {
      variant.sold = variant.stockCount;
      variant.held = 0;
    }
    drop.soldOutAt = Math.max(drop.startAt, now - soldOutAgoMs);
    drop.nextUnit = dropStock(drop).stock_count + 1;
  }
}

/** The reader took a unit of the first live drop almost as long ago as a hold lasts. */
function holdSoonOver(world: World): void {
  const dropId = mockId('drop', 1);
  const { variants } = mustHave(world.drops, dropId);
  const placed = placeOrder(world, {
    userId: demoShopper.userId,
    dropId,
    variantId: variants.find((one) => one.stockCount > one.held + one.sold)?.variantId,
    quantity: 1,
    idempotencyKey: 'hold-lapses',
  });
  if (!placed.ok) throw new Error(`Nothing could be held: ${placed.problem}.`);
  const holdExpiresAt = world.now() + holdLeftMs;
  const createdAt = holdExpiresAt - world.holdTtlMs;
  const timeline = placed.order.timeline.map((step) => ({ ...step, at: instant(createdAt) }));
  const { orderId } = placed.order;
  world.orders.set(orderId, { ...placed.order, createdAt, holdExpiresAt, timeline });
}

/** Soon after somebody listens the stream breaks, for longer than a page keeps silent about it. */
function cutStream(world: World): void {
  world.actors.push(() => {
    if (world.trouble.streamCut !== null || world.listeners.size === 0) return;
    const fromAt = world.now() + cutAfterMs;
    world.trouble.streamCut = { fromAt, untilAt: fromAt + cutForMs };
  });
}

/** What can be the matter in a story or a test, by name. */
export const scenarios = {
  /** An ordinary evening. */
  calm: () => undefined,
  /** The next drop starts in five seconds. */
  'goes-live': openSoon,
  /** The first live drop sells out while you look. */
  'sells-out': sellOut,
  /** Every drop that is on has nothing left. */
  'sold-out': allGone,
  /** The reader's hold on the first live drop ends within three seconds. */
  'hold-lapses': holdSoonOver,
  /** The stream breaks and comes back by itself; reads work all the while. */
  reconnecting: cutStream,
  /** Every answer takes two seconds. */
  slow: (world) => {
    world.trouble.latency = slowMs;
  },
  /** No answer ever comes. */
  loading: (world) => {
    world.trouble.latency = 'forever';
  },
  /** There is no connection. */
  offline: (world) => {
    world.trouble.fault = 'offline';
  },
  /** Every request answers 500. */
  error: (world) => {
    world.trouble.fault = 'error';
  },
  /** A shop without products, drops and orders. */
  empty: (world) => {
    world.products.clear();
    world.drops.clear();
    world.orders.clear();
    world.inbox.rows.length = 0;
    world.reminders.length = 0;
  },
  /** Nothing is live; the next drop is minutes away. */
  'nobody-live': (world) => {
    world.orders.clear();
    for (const drop of world.drops.values()) {
      if (drop.startAt <= world.now()) drop.endAt = Math.min(drop.endAt, world.now() - 1);
    }
  },
} as const satisfies Record<string, (world: World) => void>;

export type ScenarioName = keyof typeof scenarios;

export interface SceneOptions extends WorldOptions {
  readonly scenario?: ScenarioName;
  /** Changes the world after the scenario has set it up. */
  readonly arrange?: (world: World) => void;
}

/** A world in which the scenario is about to happen. */
export function createScene({ scenario = 'calm', arrange, ...options }: SceneOptions = {}): World {
  const world = createWorld(options);
  scenarios[scenario](world);
  arrange?.(world);
  return world;
}
