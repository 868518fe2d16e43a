import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDrop } from '@livedrops/core/drops/create-drop';
import { cancelOrder } from '@livedrops/core/orders/cancel-order';
import { expireHolds } from '@livedrops/core/orders/expire-holds';
import { getOrder } from '@livedrops/core/orders/get-order';
import { payOrder } from '@livedrops/core/orders/pay-order';
import { placeOrder } from '@livedrops/core/orders/place-order';
import { reconcilePayments } from '@livedrops/core/orders/reconcile-payments';
import type { OrderLedger } from '@livedrops/core/ports/order-ledger';
import type { PaymentProvider } from '@livedrops/core/ports/payment-provider';
import type { Actor } from '@livedrops/core/shared/context';
import { type Branded, brandId, type OrderId, type UserId } from '@livedrops/core/shared/ids';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from './open-store.ts';
import { openTestPaymentProvider, type TestPaymentProvider } from './test-payment-provider.ts';

// Paying with the real ledger and the real test provider: what fakes would agree on by themselves is proved here.

const folder = mkdtempSync(join(tmpdir(), 'livedrops-paying-'));
const settings = { holdTtlMs: 300_000, paymentTimeoutMs: 5, paymentCallOffMs: 15_000 };
const creator: Actor = { userId: brandId<UserId>('0000-creator'), role: 'creator' };
let now = 1_790_000_000_000;
const clock = { now: () => now };
let idCount = 0;
const ids = {
  next<Id extends Branded<string>>(): Id {
    idCount += 1;
    return brandId<Id>(`id-${idCount.toString().padStart(8, '0')}`);
  },
};
let store: Store;
let bank: TestPaymentProvider;
let dropId: Parameters<typeof placeOrder>[1]['dropId'];

beforeAll(async () => {
  const { holdTtlMs } = settings;
  store = openStore({ file: join(folder, 'livedrops.db'), clock, ids, holdTtlMs });
  bank = openTestPaymentProvider({ path: join(folder, 'bank.db'), clock });
  const creatorId = brandId<Parameters<Store['catalog']['findCreator']>[0]>(creator.userId);
  const profile = {
    creatorId,
    handle: 'ondo',
    profileName: 'Studio Ondo',
    bio: '',
    hue: 38,
    avatar: null,
  };
  await store.catalog.putCreator(profile);
  const product = await store.catalog.createProduct({
    productId: ids.next(),
    creatorId,
    title: 'Cups',
    description: '',
    category: 'Ceramics',
    price: { amountMinor: 6800, currency: 'EUR' },
    images: [],
    hue: 38,
  });
  if (!product.ok) throw new Error(product.code);
  const drop = await createDrop(ctx(), {
    actor: creator,
    productId: product.product.productId,
    startAt: now,
    endAt: now + 30 * 24 * 3_600_000,
    price: null,
    perCustomerLimit: 100,
    draft: false,
    stock: 100_000,
  });
  if (!drop.ok) throw new Error(drop.code);
  dropId = drop.drop.dropId;
});
afterAll(async () => {
  expect(store.check()).toEqual([]);
  await store.close();
  bank.close();
  await rm(folder, { recursive: true, force: true });
});

function ctx() {
  const { ledger, drops, catalog } = store;
  return { clock, ids, ledger, drops, catalog, payments: bank, settings };
}

let buyerCount = 0;
async function hold(): Promise<{ readonly actor: Actor; readonly orderId: OrderId }> {
  buyerCount += 1;
  const actor: Actor = { userId: brandId<UserId>(`buyer-${buyerCount}`), role: 'user' };
  const placed = await placeOrder(ctx(), {
    actor,
    dropId,
    variantId: null,
    quantity: 1,
    idempotencyKey: 'intent',
  });
  if (!placed.ok) throw new Error(placed.code);
  return { actor, orderId: placed.order.orderId };
}

const cards = {
  approves: '4242424242424242',
  declines: '4000000000000002',
  declinesOnce: '4000000000000341',
  neverAnswers: '4000000000009995',
  approvesLate: '4000000000003220',
};
const reconcile = () => reconcilePayments(ctx(), { limit: 100 });

function orderOf(held: Awaited<ReturnType<typeof hold>>) {
  const found = getOrder(ctx(), held);
  if (!found.ok) throw new Error(found.code);
  return found.order;
}

function charges(orderId: OrderId) {
  return bank.listCharges().filter((charge) => charge.orderId === orderId);
}

/** What the buyer pays and gets has to agree, whatever happened on the way. */
function expectFair(held: Awaited<ReturnType<typeof hold>>): void {
  const order = orderOf(held);
  const kept = charges(held.orderId).filter(({ state }) => state === 'approved');
  expect(kept).toHaveLength(order.status === 'confirmed' ? 1 : 0);
  expect(order.unitNumbers).toHaveLength(order.status === 'confirmed' ? 1 : 0);
}

test('a late approval is processing first and confirmed by reconciling', async () => {
  const held = await hold();
  const paying = await payOrder(ctx(), { ...held, cardNumber: cards.approvesLate });
  expect(paying).toMatchObject({ ok: true, outcome: 'processing', order: { status: 'pending' } });
  expect(await payOrder(ctx(), { ...held, cardNumber: cards.approves })).toMatchObject({
    code: 'payment.in_progress',
  });
  now += 5_999;
  await reconcile();
  expect(orderOf(held).status).toBe('pending');
  now += 1;
  await reconcile();
  expect(orderOf(held).status).toBe('confirmed');
  expectFair(held);
});

test('a silent payment is called off, and the hold runs on for another card', async () => {
  const held = await hold();
  await payOrder(ctx(), { ...held, cardNumber: cards.neverAnswers });
  now += settings.paymentCallOffMs;
  await reconcile();
  expect(orderOf(held)).toMatchObject({
    status: 'pending',
    payment: { state: 'declined', declineCode: 'no_answer' },
  });
  expect(await payOrder(ctx(), { ...held, cardNumber: cards.approves })).toMatchObject({
    outcome: 'confirmed',
  });
  expectFair(held);
});

test('a decline names its reason and the end of the hold, and a second try may work', async () => {
  const held = await hold();
  const declined = await payOrder(ctx(), { ...held, cardNumber: cards.declinesOnce });
  expect(declined).toEqual({
    ok: false,
    code: 'payment.declined',
    facts: { declineCode: 'insufficient_funds', holdExpiresAt: now + settings.holdTtlMs },
  });
  expect(await payOrder(ctx(), { ...held, cardNumber: cards.declinesOnce })).toMatchObject({
    outcome: 'confirmed',
  });
  expectFair(held);
});

test('money that arrives after the hold has run out goes back', async () => {
  const held = await hold();
  now += settings.holdTtlMs - 1_000;
  await payOrder(ctx(), { ...held, cardNumber: cards.approvesLate });
  now += 1_000;
  await expireHolds(ctx(), { batchSize: 10 });
  now += 10_000;
  await Promise.all([reconcile(), reconcile()]);
  await reconcile();
  expect(orderOf(held)).toMatchObject({
    status: 'failed',
    failureReason: 'hold_expired',
    payment: { state: 'refunded' },
  });
  expect(charges(held.orderId).map(({ state }) => state)).toEqual(['refunded']);
});

test('money for an order cancelled while it was paid goes back', async () => {
  const held = await hold();
  const charging = payOrder(ctx(), { ...held, cardNumber: cards.approves });
  const cancelling = cancelOrder(ctx(), held);
  await Promise.all([charging, cancelling]);
  await reconcile();
  expectFair(held);
});

test('a repeated answer changes nothing, and paying twice at once takes the money once', async () => {
  const held = await hold();
  const results = await Promise.all(
    [1, 2, 3].map(() => payOrder(ctx(), { ...held, cardNumber: cards.approves })),
  );
  expect(results.filter((result) => result.ok)).toHaveLength(1);
  const [charge] = charges(held.orderId);
  if (!charge) throw new Error('nothing was charged');
  const before = orderOf(held);
  const again = { paymentId: charge.paymentId, outcome: { kind: 'approved' } } as const;
  expect(await store.ledger.settlePayment(again)).toMatchObject({ effect: 'confirmed' });
  expect(orderOf(held)).toEqual(before);
  expectFair(held);
});

/** A process that dies at its nth step: what it had asked for may have happened, but it never hears of it. */
function dyingAt(step: number, { before }: { readonly before: boolean }) {
  let steps = 0;
  let die = () => {};
  const died = new Promise<void>((resolve) => {
    die = resolve;
  });
  const never = new Promise<never>(() => {});
  const mortal =
    <Args extends readonly unknown[], Result>(call: (...args: Args) => Promise<Result>) =>
    async (...args: Args): Promise<Result> => {
      steps += 1;
      if (steps > step || (steps === step && before)) {
        die();
        return never;
      }
      const result = await call(...args);
      if (steps < step) return result;
      die();
      return never;
    };
  const live = ctx();
  const ledger: Pick<OrderLedger, 'startPayment' | 'settlePayment' | 'recordRefund'> = {
    startPayment: mortal(async (command) => live.ledger.startPayment(command)),
    settlePayment: mortal(async (command) => live.ledger.settlePayment(command)),
    recordRefund: mortal(async (paymentId) => live.ledger.recordRefund(paymentId)),
  };
  const payments: PaymentProvider = {
    charge: mortal(async (request, timeoutMs) => live.payments.charge(request, timeoutMs)),
    lookUp: mortal(async (paymentId, timeoutMs) => live.payments.lookUp(paymentId, timeoutMs)),
    callOff: mortal(async (paymentId, timeoutMs) => live.payments.callOff(paymentId, timeoutMs)),
    refund: mortal(async (paymentId, timeoutMs) => live.payments.refund(paymentId, timeoutMs)),
  };
  return { died, ctx: { ...live, ledger: { ...live.ledger, ...ledger }, payments } };
}

test('wherever the process dies while paying or reconciling, money and goods agree in the end', async () => {
  const death = fc.record({ step: fc.integer({ min: 1, max: 7 }), before: fc.boolean() });
  const card = fc.constantFrom(...Object.values(cards));
  const wait = fc.constantFrom(0, 10, 6_000, 15_000, settings.holdTtlMs);
  await fc.assert(
    fc.asyncProperty(
      card,
      fc.array(death, { minLength: 1, maxLength: 3 }),
      wait,
      async (cardNumber, deaths, waitMs) => {
        const held = await hold();
        const [first, ...later] = deaths;
        const paying = dyingAt(first?.step ?? 1, { before: first?.before ?? false });
        await Promise.race([payOrder(paying.ctx, { ...held, cardNumber }), paying.died]);
        now += waitMs;
        await expireHolds(ctx(), { batchSize: 10 });
        for (const { step, before } of later) {
          const dying = dyingAt(step, { before });
          await Promise.race([reconcilePayments(dying.ctx, { limit: 100 }), dying.died]);
        }
        for (const pauseMs of [6_000, 15_000, 0]) {
          now += pauseMs;
          await Promise.all([reconcile(), reconcile()]);
        }
        expect(store.ledger.duePayments(100)).toEqual([]);
        expectFair(held);
      },
    ),
    { numRuns: 150 },
  );
});
