import { dropStock, variantStock } from './drop-stock.ts';
import { mockId } from './mock-ids.ts';
import { tellInbox } from './tell-inbox.ts';
import { instant } from './to-wire.ts';
import type { LiveEvent } from './wire.ts';
import { mustHave, type World, type WorldDrop, type WorldOrder } from './world.ts';

type Kind = LiveEvent['kind'];
type OrderEventKind = Extract<Kind, `order.${string}`>;
type DropEventKind = Extract<Kind, `drop.${string}`>;

const logMax = 500;
const lowStockMax = 10;

function nextFacts(world: World) {
  world.seq += 1;
  return {
    event_id: mockId('event', world.seq),
    seq: world.seq,
    occurred_at: instant(world.now()),
  };
}

function publish(world: World, event: LiveEvent, userId: string | null): void {
  world.log.push({ event, userId });
  if (world.log.length > logMax) world.log.shift();
  tellInbox(world, event, userId);
  for (const listener of world.listeners) listener({ event, userId });
}

export function emitDropEvent(world: World, drop: WorldDrop, kind: DropEventKind): void {
  const facts = nextFacts(world);
  drop.stockSeq = facts.seq;
  const title = mustHave(world.products, drop.productId).title;
  const about = { drop_id: drop.dropId, creator_id: drop.creatorId, title };
  // Each stream says it anew for its reader.
  publish(world, { ...facts, kind, ...about, notify: false }, null);
}

export function emitOrderEvent(world: World, order: WorldOrder, kind: OrderEventKind): void {
  const { orderId, dropId, status } = order;
  publish(
    world,
    { ...nextFacts(world), kind, order_id: orderId, drop_id: dropId, status, notify: false },
    order.userId,
  );
}

/** Tells everybody the new numbers, and what they mean when a line is crossed. */
export function emitStockChange(world: World, drop: WorldDrop, remainingBefore: number): void {
  const facts = nextFacts(world);
  drop.stockSeq = facts.seq;
  const stock = dropStock(drop);
  const variants = drop.variants.map((variant) => ({
    variant_id: variant.variantId,
    ...variantStock(variant),
  }));
  publish(
    world,
    { ...facts, kind: 'stock.changed', drop_id: drop.dropId, ...stock, variants },
    null,
  );
  if (stock.remaining === 0 && remainingBefore > 0) {
    drop.soldOutAt = world.now();
    emitDropEvent(world, drop, 'drop.soldout');
  }
  if (stock.remaining > 0 && remainingBefore === 0) {
    drop.soldOutAt = null;
    emitDropEvent(world, drop, 'drop.restocked');
  }
  const lowAt = Math.max(1, Math.min(lowStockMax, Math.floor(stock.stock_count / 10)));
  if (stock.remaining > 0 && stock.remaining <= lowAt && !drop.announced.has('stock.low')) {
    drop.announced.add('stock.low');
    const title = mustHave(world.products, drop.productId).title;
    const { dropId, creatorId } = drop;
    publish(
      world,
      {
        ...nextFacts(world),
        kind: 'stock.low',
        drop_id: dropId,
        ...stock,
        creator_id: creatorId,
        title,
        notify: false,
      },
      null,
    );
  }
}
