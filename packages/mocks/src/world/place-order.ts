import type { ProblemSlug } from '@livedrops/contract/problems';
import { dropPhase, dropStock, variantStock } from './drop-stock.ts';
import { emitOrderEvent, emitStockChange } from './emit-event.ts';
import { mockId } from './mock-ids.ts';
import { instant } from './to-wire.ts';
import type { Problem } from './wire.ts';
import type { World, WorldDrop, WorldOrder } from './world.ts';

export interface PlaceOrderInput {
  readonly userId: string;
  readonly dropId: string;
  readonly variantId: string | undefined;
  readonly quantity: number;
  readonly idempotencyKey: string;
}

type Refusal = Extract<
  ProblemSlug,
  | 'idempotency-key-reused'
  | 'drop-not-found'
  | 'drop-not-started'
  | 'drop-ended'
  | 'drop-cancelled'
  | 'sold-out'
  | 'insufficient-stock'
  | 'customer-limit'
  | 'not-allowed'
  | 'validation-failed'
>;

export type PlaceOrderResult =
  | { readonly ok: true; readonly order: WorldOrder; readonly replayed: boolean }
  | { readonly ok: false; readonly problem: Refusal; readonly facts?: Partial<Problem> };

const refuse = (problem: Refusal, facts?: Partial<Problem>): PlaceOrderResult => ({
  ok: false,
  problem,
  ...(facts ? { facts } : {}),
});

/** Units that the user already has of the drop, running holds included. */
function ownedUnits(world: World, userId: string, dropId: string): number {
  let units = 0;
  for (const order of world.orders.values()) {
    const counts = order.status === 'pending' || order.status === 'confirmed';
    if (order.userId === userId && order.dropId === dropId && counts) units += order.quantity;
  }
  return units;
}

function windowRefusal(world: World, drop: WorldDrop): PlaceOrderResult | null {
  const phase = dropPhase(drop, world.now());
  if (phase === 'scheduled') {
    return refuse('drop-not-started', { start_time: instant(drop.startAt) });
  }
  if (phase === 'ended') return refuse('drop-ended');
  return phase === 'cancelled' ? refuse('drop-cancelled') : null;
}

function hold(world: World, drop: WorldDrop, input: Required<PlaceOrderInput>): WorldOrder {
  const now = world.now();
  const { userId, dropId, quantity, idempotencyKey } = input;
  const order: WorldOrder = {
    orderId: mockId('order', 0x7000 + world.orders.size),
    userId,
    dropId,
    variantId: input.variantId ?? '',
    quantity,
    idempotencyKey,
    fingerprint: fingerprintOf(input),
    createdAt: now,
    status: 'pending',
    failureReason: null,
    holdExpiresAt: now + world.holdTtlMs,
    extended: false,
    payment: { state: 'none', card_last4: null, decline_code: null },
    unitNumbers: [],
    timeline: [{ kind: 'held', at: instant(now), card_last4: null, decline_code: null }],
    pendingAnswer: null,
  };
  world.orders.set(order.orderId, order);
  const before = dropStock(drop).remaining;
  const variant = drop.variants.find(({ variantId }) => variantId === order.variantId);
  if (variant) variant.held += quantity;
  emitOrderEvent(world, order, 'order.held');
  emitStockChange(world, drop, before);
  return order;
}

const fingerprintOf = ({ dropId, variantId, quantity }: PlaceOrderInput) =>
  `${dropId} ${variantId ?? ''} ${quantity}`;

/** Takes units and holds them. The key is looked up before every other check, as the API does. */
export function placeOrder(world: World, input: PlaceOrderInput): PlaceOrderResult {
  const { userId, dropId, quantity, idempotencyKey } = input;
  const drop = world.drops.get(dropId);
  const onlyVariant = drop?.variants.length === 1 ? drop.variants[0]?.variantId : undefined;
  const variantId = input.variantId ?? onlyVariant;
  for (const order of world.orders.values()) {
    if (order.userId !== userId || order.idempotencyKey !== idempotencyKey) continue;
    return order.fingerprint === fingerprintOf({ ...input, variantId })
      ? { ok: true, order, replayed: true }
      : refuse('idempotency-key-reused');
  }
  if (!drop || drop.draft) return refuse('drop-not-found');
  if (drop.creatorId === userId) return refuse('not-allowed');
  const variant = drop.variants.find((candidate) => candidate.variantId === variantId);
  if (!variant || variantId === undefined) {
    return refuse('validation-failed', {
      errors: [{ pointer: '/variant_id', code: 'unknown', message: 'Choose a variant.' }],
    });
  }
  const outside = windowRefusal(world, drop);
  if (outside) return outside;
  const owned = ownedUnits(world, userId, dropId);
  if (owned + quantity > drop.perCustomerLimit) {
    return refuse('customer-limit', { limit: drop.perCustomerLimit, owned });
  }
  const { remaining } = variantStock(variant);
  if (remaining === 0) return refuse('sold-out', { remaining });
  if (remaining < quantity) return refuse('insufficient-stock', { remaining });
  return { ok: true, order: hold(world, drop, { ...input, variantId }), replayed: false };
}
