import { dropPhase, dropStock } from '../world/drop-stock.ts';
import { emitDropEvent, emitStockChange } from '../world/emit-event.ts';
import { endHold } from '../world/end-hold.ts';
import { mockId } from '../world/mock-ids.ts';
import { toCalendar } from '../world/to-calendar.ts';
import { instant, toDrop } from '../world/to-wire.ts';
import type { DropPhase } from '../world/wire.ts';
import type { World, WorldDrop } from '../world/world.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { isStale } from './etag.ts';
import type { Operation } from './operation.ts';

/** Live ones by their end, upcoming ones by their start, ended ones with the latest first. */
function dropsIn(world: World, phases: readonly DropPhase[]): WorldDrop[] {
  const now = world.now();
  const inPhase = [...world.drops.values()].filter(
    (drop) => !drop.draft && phases.includes(dropPhase(drop, now)),
  );
  if (phases.includes('scheduled')) return inPhase.sort((a, b) => a.startAt - b.startAt);
  if (phases.includes('ended')) return inPhase.sort((a, b) => b.endAt - a.endAt);
  return inPhase.sort((a, b) => a.endAt - b.endAt);
}

const phasesOf = {
  live: ['live', 'sold_out'],
  upcoming: ['scheduled'],
  ended: ['ended'],
} as const satisfies Record<string, readonly DropPhase[]>;

export const listDrops: Operation<'listDrops'> = ({ world, query }) => {
  const list = `drops-${query.phase}-${query.creator_id ?? ''}`;
  const start = readCursor(list, query.cursor);
  if (start === null) return { problem: 'cursor-invalid' };
  const drops = dropsIn(world, phasesOf[query.phase]).filter(
    (drop) => !query.creator_id || drop.creatorId === query.creator_id,
  );
  const end = start + query.limit;
  return {
    status: 200,
    body: {
      items: drops.slice(start, end).map((drop) => toDrop(world, drop)),
      next_cursor: end < drops.length ? writeCursor(list, end) : null,
      server_time: instant(world.now()),
    },
  };
};

export const listLiveDrops: Operation<'listLiveDrops'> = ({ world }) => ({
  status: 200,
  body: {
    items: dropsIn(world, phasesOf.live).map((drop) => toDrop(world, drop)),
    server_time: instant(world.now()),
  },
});

export const getDrop: Operation<'getDrop'> = ({ world, params, userId }) => {
  const drop = world.drops.get(params.id);
  if (!drop || (drop.draft && drop.creatorId !== userId)) return { problem: 'drop-not-found' };
  return { status: 200, body: toDrop(world, drop) };
};

export const createDrop: Operation<'createDrop'> = ({ world, body, userId }) => {
  if (!world.creators.has(userId)) return { problem: 'not-allowed' };
  const product = world.products.get(body.product_id);
  if (!product || product.creatorId !== userId) return { problem: 'product-not-found' };
  const number = 0x1000 + world.drops.size;
  const plan = body.variants ?? [{ name: 'Standard', stock_count: body.stock_count ?? 1 }];
  const drop: WorldDrop = {
    dropId: mockId('drop', number),
    productId: product.productId,
    creatorId: userId,
    priceMinor: body.price?.amount ?? product.priceMinor,
    createdAt: world.now(),
    variants: plan.map(({ name, stock_count }, index) => ({
      variantId: mockId('variant', number * 64 + index),
      name,
      stockCount: stock_count,
      held: 0,
      sold: 0,
    })),
    startAt: Date.parse(body.start_time),
    endAt: Date.parse(body.end_time),
    cancelledAt: null,
    soldOutAt: null,
    perCustomerLimit: body.per_customer_limit,
    draft: body.draft,
    version: 1,
    stockSeq: world.seq,
    soldAt: [],
    nextUnit: 1,
    remindedOfAt: null,
    announced: new Set(),
  };
  world.drops.set(drop.dropId, drop);
  if (!drop.draft) emitDropEvent(world, drop, 'drop.scheduled');
  return {
    status: 201,
    body: toDrop(world, drop),
    headers: { Location: `/drops/${drop.dropId}` },
  };
};

/** New totals by variant; null when one is below what is held or sold. */
function newStock(drop: WorldDrop, body: Parameters<typeof updateDrop>[0]['body']) {
  const totals = new Map(body.variants?.map((one) => [one.variant_id, one.stock_count]));
  const only = drop.variants.length === 1 ? drop.variants[0] : undefined;
  if (only && body.stock_count !== undefined) totals.set(only.variantId, body.stock_count);
  const below = drop.variants.some(
    ({ variantId, held, sold }) => (totals.get(variantId) ?? Infinity) < held + sold,
  );
  return below ? null : totals;
}

export const updateDrop: Operation<'updateDrop'> = (call) => {
  const { world, params, body, userId, request } = call;
  if (!world.creators.has(userId)) return { problem: 'not-allowed' };
  const drop = world.drops.get(params.id);
  if (!drop || drop.creatorId !== userId) return { problem: 'drop-not-found' };
  const phase = dropPhase(drop, world.now());
  if (phase === 'ended') return { problem: 'drop-ended' };
  if (phase === 'cancelled') return { problem: 'drop-cancelled' };
  if (isStale(request, drop.version)) return { problem: 'stale-version' };
  if (body.start_time && phase !== 'scheduled') return { problem: 'drop-already-started' };
  const totals = newStock(drop, body);
  if (!totals) return { problem: 'stock-below-sold' };
  const before = dropStock(drop).remaining;
  for (const variant of drop.variants) {
    variant.stockCount = totals.get(variant.variantId) ?? variant.stockCount;
  }
  const startedAt = drop.startAt;
  if (body.start_time) drop.startAt = Date.parse(body.start_time);
  if (body.end_time) drop.endAt = Date.parse(body.end_time);
  drop.perCustomerLimit = body.per_customer_limit ?? drop.perCustomerLimit;
  const announces = body.draft === false && drop.draft;
  if (announces) drop.draft = false;
  drop.version += 1;
  if (totals.size > 0) emitStockChange(world, drop, before);
  emitDropEvent(world, drop, announces ? 'drop.scheduled' : 'drop.updated');
  if (!announces && !drop.draft && drop.startAt !== startedAt) {
    emitDropEvent(world, drop, 'drop.rescheduled');
  }
  return { status: 200, body: toDrop(world, drop) };
};

export const cancelDrop: Operation<'cancelDrop'> = ({ world, params, userId }) => {
  if (!world.creators.has(userId)) return { problem: 'not-allowed' };
  const drop = world.drops.get(params.id);
  if (!drop || drop.creatorId !== userId) return { problem: 'drop-not-found' };
  if (dropPhase(drop, world.now()) === 'ended') return { problem: 'drop-ended' };
  if (drop.cancelledAt === null) {
    drop.cancelledAt = world.now();
    drop.version += 1;
    for (const order of world.orders.values()) {
      if (order.dropId === drop.dropId && order.status === 'pending') {
        endHold(world, order, 'drop_cancelled');
      }
    }
    emitDropEvent(world, drop, 'drop.cancelled');
  }
  return { status: 200, body: toDrop(world, drop) };
};

export const getDropCalendar: Operation<'getDropCalendar'> = ({ world, params }) => {
  const drop = world.drops.get(params.id);
  if (!drop || drop.draft) return { problem: 'drop-not-found' };
  return { status: 200, body: toCalendar(world, [drop]) };
};
