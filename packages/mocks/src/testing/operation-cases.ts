import type { ProblemSlug } from '@livedrops/contract/problems';
import type { AnsweredOperationId } from '../handlers/operation.ts';
import { demoShopper, openingAt } from '../world/create-world.ts';
import { mockId } from '../world/mock-ids.ts';
import { testCards } from '../world/pay-order.ts';
import type { World } from '../world/world.ts';
import { accessCases } from './access-cases.ts';
import { creatorCases } from './creator-cases.ts';
import { notificationCases } from './notification-cases.ts';
import type { OperationCase } from './operation-case.ts';
import { peopleCases } from './people-cases.ts';
import { reminderCases } from './reminder-cases.ts';

const cups = mockId('drop', 1);
export const upcoming = mockId('drop', 5);
const ended = mockId('drop', 25);
const vase = mockId('drop', 10);
const cupsVariant = mockId('variant', 16);
const vaseVariant = mockId('variant', 7 * 16);
const pending = mockId('order', 0x6006);
const paid = mockId('order', 0x6005);
const lapsed = mockId('order', 0x6003);
const nowhere = mockId('drop', 0xffff);
const vaseProduct = mockId('product', 7);
const keysProduct = mockId('product', 3);

export const order = (more: object = {}) => ({
  drop_id: cups,
  variant_id: cupsVariant,
  quantity: 1,
  idempotency_key: 'key-1',
  ...more,
});
const card = (card_number: string) => ({ card_number });
const hours = (count: number) => new Date(openingAt + count * 3_600_000).toISOString();
const window = { start_time: hours(1), end_time: hours(2) };
const endAll = (world: World) => {
  for (const drop of world.drops.values()) drop.endAt = drop.startAt + 1;
};
const cancelAll = (world: World) => {
  for (const drop of world.drops.values()) drop.cancelledAt = openingAt - 1;
};
const sellAll = (world: World) => {
  for (const { variants } of world.drops.values()) {
    for (const variant of variants) variant.sold = variant.stockCount - variant.held;
  }
};

const unknownOrder: OperationCase = { gives: 'order-not-found', path: `/orders/${nowhere}` };

/** Each operation with every answer and every problem of its own that the world can give. */
export const operationCases: Readonly<Record<AnsweredOperationId, readonly OperationCase[]>> = {
  listProducts: [
    { gives: 200 },
    {
      gives: 200,
      path: '/products?state=live,upcoming&category=Ceramics&q=tide&sort=-price&page=2',
    },
    { gives: 'validation-failed', path: '/products?page=0' },
  ],
  getProduct: [
    { gives: 200, path: `/products/${keysProduct}` },
    { gives: 'product-not-found', path: `/products/${nowhere}` },
    { gives: 'validation-failed', path: '/products/nonsense' },
  ],
  createProduct: [
    {
      gives: 201,
      as: 'creator',
      body: {
        title: 'Tall jug',
        category: 'Ceramics',
        price: { amount: 5200, currency: 'EUR' },
        images: [{ url: '/pictures/vase-800.webp', alt: 'A jug' }],
      },
    },
    {
      gives: 'not-allowed',
      body: { title: 'Jug', category: 'Ceramics', price: { amount: 1, currency: 'EUR' } },
    },
    { gives: 'validation-failed', as: 'creator', body: { title: '' } },
    { gives: 'unauthenticated', as: 'nobody', body: {} },
  ],
  updateProduct: [
    { gives: 200, as: 'creator', path: `/products/${vaseProduct}`, body: { title: 'Spindles' } },
    { gives: 'not-allowed', path: `/products/${vaseProduct}`, body: {} },
    { gives: 'product-not-found', as: 'creator', path: `/products/${keysProduct}`, body: {} },
    {
      gives: 'stale-version',
      as: 'creator',
      path: `/products/${vaseProduct}`,
      body: {},
      headers: { 'If-Match': 'W/"7-mock"' },
    },
  ],
  listDrops: [
    { gives: 200 },
    { gives: 200, path: '/drops?phase=ended&limit=2' },
    { gives: 'cursor-invalid', path: '/drops?cursor=nonsense' },
  ],
  listLiveDrops: [{ gives: 200 }],
  getDrop: [
    { gives: 200, path: `/drops/${cups}` },
    { gives: 200, path: `/drops/${ended}` },
    { gives: 'drop-not-found', path: `/drops/${nowhere}` },
  ],
  createDrop: [
    { gives: 201, as: 'creator', body: { product_id: vaseProduct, stock_count: 5, ...window } },
    { gives: 'not-allowed', body: { product_id: vaseProduct, stock_count: 5, ...window } },
    {
      gives: 'product-not-found',
      as: 'creator',
      body: { product_id: keysProduct, stock_count: 5, ...window },
    },
  ],
  updateDrop: [
    { gives: 200, as: 'creator', path: `/drops/${vase}`, body: { per_customer_limit: 3 } },
    { gives: 'not-allowed', path: `/drops/${vase}`, body: {} },
    { gives: 'drop-not-found', as: 'creator', path: `/drops/${nowhere}`, body: {} },
    { gives: 'drop-already-started', as: 'creator', path: `/drops/${cups}`, body: window },
    { gives: 'drop-ended', as: 'creator', path: `/drops/${cups}`, body: {}, arrange: endAll },
    {
      gives: 'drop-cancelled',
      as: 'creator',
      path: `/drops/${cups}`,
      body: {},
      arrange: cancelAll,
    },
    {
      gives: 'stock-below-sold',
      as: 'creator',
      path: `/drops/${vase}`,
      body: { variants: [{ variant_id: vaseVariant, stock_count: 1 }] },
      arrange: sellAll,
    },
    {
      gives: 'stale-version',
      as: 'creator',
      path: `/drops/${vase}`,
      body: {},
      headers: { 'If-Match': 'W/"7-mock"' },
    },
  ],
  cancelDrop: [
    { gives: 200, as: 'creator', path: `/drops/${cups}/cancel` },
    { gives: 'not-allowed', path: `/drops/${cups}/cancel` },
    { gives: 'drop-not-found', as: 'creator', path: `/drops/${nowhere}/cancel` },
    { gives: 'drop-ended', as: 'creator', path: `/drops/${cups}/cancel`, arrange: endAll },
  ],
  placeOrder: [
    { gives: 201, body: order() },
    {
      gives: 201,
      body: order({ idempotency_key: undefined }),
      headers: { 'Idempotency-Key': 'a' },
    },
    { gives: 'idempotency-key-missing', body: order({ idempotency_key: undefined }) },
    { gives: 'idempotency-key-invalid', body: order({ idempotency_key: 'with space' }) },
    {
      gives: 'idempotency-key-ambiguous',
      body: order(),
      headers: { 'Idempotency-Key': 'another' },
    },
    { gives: 'idempotency-key-reused', body: order({ idempotency_key: 'demo-order-1' }) },
    { gives: 'drop-not-found', body: order({ drop_id: nowhere }) },
    {
      gives: 'drop-not-started',
      body: order({ drop_id: upcoming, variant_id: mockId('variant', 64) }),
    },
    { gives: 'drop-ended', body: order(), arrange: endAll },
    { gives: 'drop-cancelled', body: order(), arrange: cancelAll },
    { gives: 'sold-out', body: order(), arrange: sellAll },
    {
      gives: 'insufficient-stock',
      body: order({ quantity: 2 }),
      arrange: (world) => {
        sellAll(world);
        world.orders.clear();
        const variant = world.drops.get(cups)?.variants[0];
        if (variant) variant.sold -= 1;
      },
    },
    { gives: 'customer-limit', body: order({ quantity: 9 }) },
    { gives: 'not-allowed', as: 'creator', body: order() },
    { gives: 'validation-failed', body: order({ quantity: 0 }) },
    { gives: 'validation-failed', body: order({ variant_id: nowhere }) },
    { gives: 'unauthenticated', as: 'nobody', body: order() },
  ],
  listOrders: [
    { gives: 200 },
    { gives: 200, path: '/orders?status=pending' },
    { gives: 'cursor-invalid', path: '/orders?cursor=nonsense' },
    { gives: 'unauthenticated', as: 'nobody' },
  ],
  getOrder: [
    { gives: 200, path: `/orders/${paid}` },
    { gives: 'order-not-found', path: '/orders/nonsense' },
    { gives: 'order-not-found', as: 'creator', path: `/orders/${paid}` },
    unknownOrder,
  ],
  payOrder: [
    { gives: 200, path: `/orders/${pending}/pay`, body: card(testCards.approves) },
    { gives: 202, path: `/orders/${pending}/pay`, body: card(testCards.approvesLate) },
    { gives: 'payment-declined', path: `/orders/${pending}/pay`, body: card(testCards.declines) },
    { gives: 'order-not-found', path: `/orders/${nowhere}/pay`, body: card(testCards.approves) },
    { gives: 'hold-expired', path: `/orders/${lapsed}/pay`, body: card(testCards.approves) },
    {
      gives: 'invalid-transition',
      path: `/orders/${mockId('order', 0x6002)}/pay`,
      body: card(testCards.approves),
    },
    {
      gives: 'payment-in-progress',
      path: `/orders/${pending}/pay`,
      body: card(testCards.approves),
      arrange: (world) => {
        const running = world.orders.get(pending);
        if (running) running.payment.state = 'processing';
      },
    },
    { gives: 'validation-failed', path: `/orders/${pending}/pay`, body: card('12') },
  ],
  cancelOrder: [
    { gives: 200, path: `/orders/${pending}/cancel` },
    { gives: 'invalid-transition', path: `/orders/${paid}/cancel` },
    { gives: 'order-not-found', path: `/orders/${nowhere}/cancel` },
  ],
  extendOrder: [
    { gives: 200, path: `/orders/${pending}/extend` },
    { gives: 'hold-expired', path: `/orders/${lapsed}/extend` },
    { gives: 'invalid-transition', path: `/orders/${paid}/extend` },
    { gives: 'order-not-found', path: `/orders/${nowhere}/extend` },
    {
      gives: 'hold-already-extended',
      path: `/orders/${pending}/extend`,
      arrange: (world) => {
        const running = world.orders.get(pending);
        if (running) running.extended = true;
      },
    },
  ],
  ...accessCases,
  ...creatorCases,
  ...notificationCases,
  ...peopleCases,
  ...reminderCases,
  signUp: [
    {
      gives: 200,
      as: 'nobody',
      body: { name: 'Ana', email: 'ana@x.example', password: 'long-one' },
    },
    {
      gives: 'email-taken',
      body: { name: 'Nuno', email: demoShopper.email, password: demoShopper.password },
    },
  ],
  signIn: [
    {
      gives: 200,
      as: 'nobody',
      body: { email: demoShopper.email, password: demoShopper.password },
    },
    { gives: 'invalid-credentials', body: { email: demoShopper.email, password: 'wrong' } },
  ],
  signOut: [{ gives: 200 }],
  getSession: [{ gives: 200 }, { gives: 200, as: 'nobody' }],
  getUnsubscribePage: [
    { gives: 200, path: '/unsubscribe?token=a-mail' },
    { gives: 404, path: '/unsubscribe?token=none' },
  ],
  unsubscribe: [
    { gives: 200, path: '/unsubscribe?token=a-mail', as: 'nobody' },
    { gives: 404, path: '/unsubscribe?token=none' },
  ],
  getHealth: [{ gives: 200 }],
  getReadiness: [{ gives: 200 }],
  getMetrics: [{ gives: 200 }],
  getOpenApi: [{ gives: 200 }],
  getDocs: [{ gives: 200 }],
  getOutbox: [{ gives: 200 }],
  getOutboxMail: [
    { gives: 200, path: '/outbox/sample' },
    { gives: 'not-found', path: '/outbox/nothing' },
  ],
  getProblemPage: [
    { gives: 200, path: '/problems/sold-out' },
    { gives: 'not-found', path: '/problems/none' },
  ],
};

/** Problems that only a stressed server gives; `trouble.refusals` makes a world give them. */
export const onlyUnderStress: readonly ProblemSlug[] = ['outcome-unknown'];
/** Answers that a world gives only by telling it to, or after another request. */
export const otherAnswers: Partial<Record<AnsweredOperationId, readonly number[]>> = {
  placeOrder: [200],
  getAvatar: [200],
  getReadiness: [503],
};
