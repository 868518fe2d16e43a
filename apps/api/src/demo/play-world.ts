import { announceDrops } from '@livedrops/core/drops/announce-drops';
import { createDrop } from '@livedrops/core/drops/create-drop';
import { cancelOrder } from '@livedrops/core/orders/cancel-order';
import { expireHolds } from '@livedrops/core/orders/expire-holds';
import { payOrder } from '@livedrops/core/orders/pay-order';
import { placeOrder } from '@livedrops/core/orders/place-order';
import type { Actor, Context } from '@livedrops/core/shared/context';
import type { DropId, UserId, VariantId } from '@livedrops/core/shared/ids';
import { demoCreators } from './catalogue/creators.ts';
import { demoProducts, type ProductName } from './catalogue/products.ts';
import { demoId } from './demo-ids.ts';
import { demoShopper } from './demo-users.ts';
import { mainPicture, secondPicture } from './pictures.ts';
import type { PlannedPurchase } from './plan-purchases.ts';
import type { PlannedDrop } from './plan-world.ts';

/** The shop while its past is written: everything a use case needs, on a clock that can be set. */
export type SeedingContext = Pick<
  Context,
  'catalog' | 'clock' | 'drops' | 'ids' | 'ledger' | 'payments' | 'settings'
>;

interface Happening {
  readonly at: number;
  readonly run: () => Promise<void>;
}

const cards = { approves: '4242424242424242', declinesOnce: '4000000000000341' };
const batchSize = 50;
const dayMs = 24 * 60 * 60 * 1000;

/** Writes the planned world through the ports, in the order in which it happened; ends with the clock at `now`. */
export async function playWorld(
  ctx: SeedingContext,
  input: {
    readonly plan: readonly PlannedDrop[];
    readonly now: number;
    readonly setClock: (instant: number) => void;
  },
): Promise<void> {
  const { plan, now, setClock } = input;
  const happenings = [
    ...openCatalogue(ctx, now),
    ...plan.flatMap((drop) => dropHappenings(ctx, drop)),
  ]
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at);

  for (const [at, together] of Map.groupBy(happenings, (happening) => happening.at)) {
    setClock(at);
    // The ledger commits what comes in one turn together, so many orders cost about as much as one.
    for (let first = 0; first < together.length; first += batchSize) {
      const batch = together.slice(first, first + batchSize);
      await Promise.all(batch.map(async (happening) => happening.run()));
    }
  }
  setClock(now);
  assertOk(await expireHolds(ctx, { batchSize }));
  assertOk(await announceDrops(ctx));
}

function openCatalogue(ctx: SeedingContext, now: number): readonly Happening[] {
  const openedAt = now - 60 * dayMs;
  const creators = demoCreators.map((creator, index) => ({
    at: openedAt,
    run: async () =>
      assertOk(
        await ctx.catalog.putCreator({
          ...creator,
          creatorId: demoId('creator', index),
          avatar: null,
        }),
      ),
  }));
  const products = demoProducts.map((product, index) => ({
    // A few a week, so that "newest" has an order.
    at: openedAt + (Math.floor(index / 5) + 1) * 5 * dayMs,
    run: async () => {
      const { title, description, category, hue, name, alt, secondAlt } = product;
      const second = secondAlt === undefined ? [] : [secondPicture(name, secondAlt)];
      const created = await ctx.catalog.createProduct({
        productId: demoId('product', index),
        creatorId: demoId('creator', creatorIndex(product.creator)),
        title,
        description,
        category,
        price: { amountMinor: product.priceMinor, currency: 'EUR' },
        images: [mainPicture(name, alt), ...second],
        hue,
      });
      assertOk(created);
    },
  }));
  return [...creators, ...products];
}

function creatorIndex(handle: string): number {
  return demoCreators.findIndex((creator) => creator.handle === handle);
}

/** The account that owns a demo product. */
function ownerOf(name: ProductName): Actor {
  const product = demoProducts.find((candidate) => candidate.name === name);
  return {
    userId: demoId<UserId>('creator', creatorIndex(product?.creator ?? '')),
    role: 'creator',
  };
}

function dropHappenings(ctx: SeedingContext, plan: PlannedDrop): readonly Happening[] {
  const made: { dropId?: DropId; variantIds: readonly VariantId[] } = { variantIds: [] };
  const announce = async () => assertOk(await announceDrops(ctx));
  const create = async () => {
    const result = await createDrop(ctx, {
      actor: ownerOf(plan.product),
      productId: demoId(
        'product',
        demoProducts.findIndex(({ name }) => name === plan.product),
      ),
      startAt: plan.startAt,
      endAt: plan.endAt,
      price: null,
      perCustomerLimit: 2,
      draft: false,
      stock: plan.variants,
    });
    assertOk(result);
    made.dropId = result.drop.dropId;
    made.variantIds = result.drop.variants.map(({ variantId }) => variantId);
  };
  const close = async () => {
    assertOk(await expireHolds(ctx, { batchSize }));
    await announce();
  };
  const buying = plan.purchases.map((purchase) => ({
    at: purchase.at,
    run: async () => {
      const variantId = made.variantIds[purchase.variant];
      if (!made.dropId || !variantId)
        throw new Error(`${plan.product} was bought before it was made.`);
      await buy(ctx, purchase, { dropId: made.dropId, variantId });
    },
  }));
  return [
    { at: plan.announcedAt, run: create },
    { at: plan.startAt, run: announce },
    ...buying,
    { at: plan.endAt, run: close },
  ];
}

async function buy(
  ctx: SeedingContext,
  purchase: PlannedPurchase,
  what: { readonly dropId: DropId; readonly variantId: VariantId },
): Promise<void> {
  const { buyer, fate, quantity } = purchase;
  const userId = buyer === null ? demoShopper.userId : demoId<UserId>('buyer', buyer);
  const actor: Actor = { userId, role: 'user' };
  const idempotencyKey = `seed-${what.dropId}`;
  const placed = await placeOrder(ctx, { actor, ...what, quantity, idempotencyKey });
  assertOk(placed);
  const { orderId } = placed.order;
  if (fate === 'cancelled') assertOk(await cancelOrder(ctx, { actor, orderId }));
  if (fate === 'paid_on_second_card') {
    await payOrder(ctx, { actor, orderId, cardNumber: cards.declinesOnce });
  }
  if (fate === 'paid' || fate === 'paid_on_second_card') {
    const paid = await payOrder(ctx, { actor, orderId, cardNumber: cards.approves });
    assertOk(paid);
    if (paid.outcome !== 'confirmed') throw new Error(`${orderId} was paid and is not confirmed.`);
  }
}

/** A planned step that is refused is a fault of the plan. */
function assertOk<Result extends { readonly ok: boolean }>(
  result: Result,
): asserts result is Extract<Result, { readonly ok: true }> {
  if (!result.ok) throw new Error(`The demo world could not be written: ${JSON.stringify(result)}`);
}
