import type { Drop } from '@livedrops/core/drops/drop';
import type { Order } from '@livedrops/core/orders/order';
import type { PaymentId, UserId } from '@livedrops/core/shared/ids';
import fc from 'fast-check';
import { expect } from 'vitest';
import type { ShopWorld } from '../shop-world.ts';
import { expectBalanced } from './expect-balanced.ts';
import {
  expectedHeldMove,
  expectedPlacement,
  type Model,
  type ModelOrder,
  unitsOf,
} from './sequence-model.ts';

export interface Real {
  readonly world: ShopWorld;
  readonly drop: Drop;
  readonly buyers: readonly UserId[];
  readonly orders: Order[];
  /** The last payment of each order. */
  readonly payments: PaymentId[];
}

type Command = fc.AsyncCommand<Model, Real>;
type Chosen = { readonly index: number; readonly expected: ModelOrder; readonly order: Order };

/** A step and, after it, the judgement that every number agrees. */
function command(label: string, run: (model: Model, real: Real) => Promise<void>): Command {
  return {
    check: () => true,
    async run(model, real) {
      await run(model, real);
      model.orders.forEach((expected, index) => {
        const order = real.orders[index];
        if (order) expect(real.world.look(order).status).toBe(expected.status);
      });
      expect(real.world.now(real.drop)).toMatchObject({
        held: unitsOf(model, 'pending'),
        sold: unitsOf(model, 'confirmed'),
        remaining: model.stock - unitsOf(model, 'pending', 'confirmed'),
      });
      expectBalanced(real.world, real.drop, real.orders);
    },
    toString: () => label,
  };
}

/** A step on one of the orders there are; nothing when there is none. */
function onOrder(
  label: string,
  pick: number,
  run: (chosen: Chosen, model: Model, real: Real) => Promise<void>,
): Command {
  return command(`${label} #${pick}`, async (model, real) => {
    const index = model.orders.length === 0 ? 0 : pick % model.orders.length;
    const expected = model.orders[index];
    const order = real.orders[index];
    if (expected && order) await run({ index, expected, order }, model, real);
  });
}

const code = (result: { readonly ok: boolean; readonly code?: string }) =>
  result.ok ? 'ok' : result.code;
const now = (real: Real) => real.world.stage.clock.now();

function place(buyer: number, quantity: number): Command {
  return command(`buyer ${buyer} places ${quantity}`, async (model, real) => {
    const createdAt = now(real);
    const expected = expectedPlacement(model, { buyer, quantity, now: createdAt });
    const userId = real.buyers[buyer];
    if (!userId) throw new Error(`There is no buyer ${buyer}`);
    const key = `key-${real.drop.dropId}-${model.orders.length}`;
    const result = await real.world.place(real.drop, { userId, quantity, key });
    expect(code(result)).toBe(expected);
    if (!result.ok) return;
    real.orders.push(result.order);
    model.orders.push({
      buyer,
      quantity,
      createdAt,
      expiresAt: createdAt + model.holdTtlMs,
      extended: false,
      status: 'pending',
      lapsed: false,
      payment: 'none',
    });
  });
}

const repeat = (pick: number) =>
  onOrder('repeat', pick, async ({ index, expected, order }, _model, real) => {
    const { userId } = order;
    const key = `key-${real.drop.dropId}-${index}`;
    const wish = { userId, quantity: expected.quantity, key };
    const result = await real.world.place(real.drop, wish);
    expect(result).toEqual({ ok: true, replayed: true, order: real.world.look(order) });
  });

const extend = (pick: number) =>
  onOrder('extend', pick, async ({ expected, order }, model, real) => {
    const allowed = expectedHeldMove(expected, now(real));
    const wanted = allowed === 'ok' && expected.extended ? 'order.already_extended' : allowed;
    expect(code(await real.world.stage.ledger.extend(order))).toBe(wanted);
    if (wanted !== 'ok') return;
    expected.extended = true;
    expected.expiresAt += model.holdTtlMs;
  });

const cancel = (pick: number) =>
  onOrder('cancel', pick, async ({ expected, order }, _model, real) => {
    const allowed = expected.status === 'pending' || expected.status === 'cancelled';
    const result = await real.world.stage.ledger.cancel(order);
    expect(code(result)).toBe(allowed ? 'ok' : 'order.invalid_transition');
    if (allowed) expected.status = 'cancelled';
  });

const startPayment = (pick: number) =>
  onOrder('start payment', pick, async ({ index, expected, order }, _model, real) => {
    const { ledger, ids } = real.world.stage;
    const allowed = expectedHeldMove(expected, now(real));
    const running = allowed === 'ok' && expected.payment === 'processing';
    const paymentId = ids.next<PaymentId>();
    const { orderId, userId } = order;
    const result = await ledger.startPayment({ orderId, userId, paymentId, cardLast4: '4242' });
    if (expected.status === 'confirmed') {
      expect(result).toMatchObject({ outcome: 'settled' });
      return;
    }
    expect(code(result)).toBe(running ? 'payment.in_progress' : allowed);
    if (!result.ok) return;
    expected.payment = 'processing';
    real.payments[index] = paymentId;
  });

const settle = (pick: number, kind: 'approved' | 'declined') =>
  onOrder(`settle ${kind}`, pick, async ({ index, expected }, _model, real) => {
    const paymentId = real.payments[index];
    if (!paymentId) return;
    const outcome = kind === 'approved' ? { kind } : { kind, declineCode: 'no' };
    const { effect } = await real.world.settle(paymentId, outcome);
    const first = expected.payment === 'processing';
    if (kind === 'approved' && (first || expected.payment === 'declined')) {
      const confirms = first && expected.status === 'pending';
      expected.payment = confirms ? 'approved' : 'refund_due';
      if (confirms) expected.status = 'confirmed';
    } else if (first) expected.payment = 'declined';
    expect(effect).toBe(expected.payment === 'approved' ? 'confirmed' : expected.payment);
  });

const advance = (share: number) =>
  command(`wait ${share} of a hold`, async (model, real) => {
    real.world.stage.clock.advance(Math.round(model.holdTtlMs * share));
  });

const expire = command('sweep', async (model, real) => {
  const due = model.orders.filter(
    (order) => order.status === 'pending' && order.expiresAt <= now(real),
  );
  expect(await real.world.expire()).toHaveLength(due.length);
  for (const order of due) {
    order.status = 'failed';
    order.lapsed = true;
  }
});

const cancelDrop = command('cancel the drop', async (model, real) => {
  const { dropId } = real.drop;
  const { creatorId } = real.drop.creator;
  const ended = now(real) >= model.endAt && !model.cancelled;
  const result = await real.world.stage.drops.cancel({ dropId, creatorId });
  expect(code(result)).toBe(ended ? 'drop.ended' : 'ok');
  if (ended) return;
  model.cancelled = true;
  for (const order of model.orders) if (order.status === 'pending') order.status = 'failed';
});

const pick = fc.nat(30);

export const sequenceCommands: fc.Arbitrary<Command>[] = [
  fc.tuple(fc.nat(2), fc.integer({ min: 1, max: 3 })).map(([buyer, units]) => place(buyer, units)),
  fc.tuple(fc.nat(2), fc.constant(1)).map(([buyer, units]) => place(buyer, units)),
  pick.map(repeat),
  pick.map(extend),
  pick.map(cancel),
  pick.map(startPayment),
  pick.map(startPayment),
  fc.tuple(pick, fc.constantFrom('approved', 'declined')).map(([at, kind]) => settle(at, kind)),
  fc.constantFrom(0.25, 0.5, 1).map(advance),
  fc.constant(expire),
  fc.oneof(
    { weight: 1, arbitrary: fc.constant(cancelDrop) },
    { weight: 9, arbitrary: pick.map(repeat) },
  ),
];
