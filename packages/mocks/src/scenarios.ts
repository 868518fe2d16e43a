import { createWorld, type WorldOptions } from './world/create-world.ts';
import { dropStock } from './world/drop-stock.ts';
import { mockId } from './world/mock-ids.ts';
import { confirmOrder } from './world/pay-order.ts';
import { placeOrder } from './world/place-order.ts';
import type { World } from './world/world.ts';

const slowMs = 2_000;
const goesLiveInMs = 5_000;
const buyEveryMs = 400;

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

/** What can be the matter in a story or a test, by name. */
export const scenarios = {
  /** An ordinary evening. */
  calm: () => undefined,
  /** The next drop starts in five seconds. */
  'goes-live': openSoon,
  /** The first live drop sells out while you look. */
  'sells-out': sellOut,
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
