import type { Ids } from '@livedrops/core/ports/ids';
import {
  type Branded,
  brandId,
  type CreatorId,
  type DropId,
  type OrderId,
  type PaymentId,
  type ProductId,
  type UserId,
  type VariantId,
} from '@livedrops/core/shared/ids';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { openStore, type Store } from '../open-store.ts';

const holdTtlMs = 300_000;
const opensAt = createFakeClock().now();
const dropId = brandId<DropId>('drop');
const creatorId = brandId<CreatorId>('creator');
const paymentId = brandId<PaymentId>('payment');
const held = ['first', 'second'].map((name) => ({
  orderId: brandId<OrderId>(`order of ${name}`),
  userId: brandId<UserId>(name),
}));

export interface CrashScenario {
  readonly at: number;
  run(store: Store): Promise<unknown>;
}

const [paying = { orderId: brandId<OrderId>(''), userId: brandId<UserId>('') }] = held;

/** What is going on when the process dies. Each is one command or one batch of commands. */
export const crashScenarios = {
  'placing an order': { at: opensAt, run: (store) => place(store, 'third') },
  'placing a batch of orders': {
    at: opensAt,
    run: (store) => Promise.all(['third', 'fourth', 'fifth'].map((name) => place(store, name))),
  },
  'confirming a payment': {
    at: opensAt,
    run: ({ ledger }) => ledger.settlePayment({ paymentId, outcome: { kind: 'approved' } }),
  },
  'refusing a payment': {
    at: opensAt,
    run: ({ ledger }) =>
      ledger.settlePayment({ paymentId, outcome: { kind: 'refused', declineCode: 'stolen' } }),
  },
  'expiring holds': { at: opensAt + holdTtlMs, run: ({ ledger }) => ledger.expireDue(10) },
  'cancelling an order': { at: opensAt, run: ({ ledger }) => ledger.cancel(paying) },
  'calling a drop off': {
    at: opensAt,
    run: ({ drops }) => drops.cancel({ dropId, creatorId }),
  },
} satisfies Record<string, CrashScenario>;

/** The same clock and ids in every process, so that a run which is not killed always writes the same rows. */
export function openCrashStore(
  file: string,
  wish: {
    readonly at: number;
    readonly onStatement?: (sql: string) => void;
    readonly onBatch?: () => void;
  },
): Store {
  const { at, ...listeners } = wish;
  let made = 0;
  const ids: Ids = {
    next<Id extends Branded<string>>() {
      made += 1;
      return brandId<Id>(`made-at-${at}-${made}`);
    },
  };
  // However slow the machine is, what is meant as one batch stays one.
  const limits = { commitBatchMs: 60_000, queueWaitMsMax: 60_000 };
  return openStore({ file, clock: createFakeClock(at), ids, holdTtlMs, limits, ...listeners });
}

/** A live drop with two running holds, one of them being paid. */
export async function prepareCrash(file: string): Promise<void> {
  const store = openCrashStore(file, { at: opensAt });
  const productId = brandId<ProductId>('product');
  const price = { amountMinor: 6800, currency: 'EUR' };
  const look = { hue: 38, images: [], description: '', category: 'Ceramics' };
  await store.catalog.putCreator({
    creatorId,
    handle: 'o',
    profileName: 'O',
    bio: '',
    hue: 1,
    avatar: null,
  });
  await store.catalog.createProduct({ productId, creatorId, title: 'Cups', price, ...look });
  await store.drops.create({
    dropId,
    creatorId,
    productId,
    startAt: opensAt,
    endAt: opensAt + 2 * holdTtlMs,
    price,
    perCustomerLimit: 2,
    draft: false,
    variants: [{ variantId: brandId<VariantId>('variant'), name: 'Standard', stockCount: 4 }],
  });
  for (const { userId } of held) await place(store, userId);
  await store.ledger.startPayment({ ...paying, paymentId, cardLast4: '4242' });
  await store.close();
}

async function place(store: Store, name: string): Promise<unknown> {
  return store.ledger.place({
    orderId: brandId<OrderId>(`order of ${name}`),
    userId: brandId<UserId>(name),
    dropId,
    variantId: null,
    quantity: 1,
    idempotencyKey: 'key',
    fingerprint: 'one',
  });
}
