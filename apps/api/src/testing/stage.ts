import { Drop } from '@livedrops/contract/drops';
import { Product } from '@livedrops/contract/products';
import { brandId, type CreatorId } from '@livedrops/core/shared/ids';
import type { TestShop, TestUser } from './open-test-shop.ts';

export const minuteMs = 60_000;

export interface StagedDrop {
  readonly dropId: string;
  readonly productId: string;
  readonly variantIds: readonly string[];
}

interface DropPlan {
  readonly by: TestUser;
  /** Milliseconds from now. */
  readonly startsInMs?: number;
  readonly lastsMs?: number;
  readonly stock?: number | Readonly<Record<string, number>>;
  readonly perCustomerLimit?: number;
  readonly draft?: boolean;
}

const instant = (at: number) => new Date(at).toISOString();

/** A creator with a public profile. */
export async function addCreator(shop: TestShop, handle = 'ondo'): Promise<TestUser> {
  const creator = shop.addUser('creator');
  await shop.container.shop.catalog.putCreator({
    creatorId: brandId<CreatorId>(creator.userId),
    handle,
    profileName: `Studio ${handle}`,
    bio: '',
    hue: 38,
    avatar: null,
  });
  return creator;
}

export async function addProduct(shop: TestShop, by: TestUser, title = 'Tidewater cups') {
  const made = await shop.call('POST', '/products', {
    as: by,
    body: {
      title,
      category: 'Ceramics',
      price: { amount: 6800, currency: 'EUR' },
      images: [{ url: '/pictures/cups-800.webp', alt: 'Three cups – “Tidewater”.' }],
    },
  });
  return made.as(Product).product_id;
}

/** A drop made as a creator makes it, through the API. */
export async function addDrop(shop: TestShop, plan: DropPlan): Promise<StagedDrop> {
  const { by, startsInMs = minuteMs, lastsMs = 60 * minuteMs, stock = 10 } = plan;
  const productId = await addProduct(shop, by);
  const startAt = shop.clock.now() + startsInMs;
  const made = await shop.call('POST', '/drops', {
    as: by,
    body: {
      product_id: productId,
      start_time: instant(startAt),
      end_time: instant(startAt + lastsMs),
      per_customer_limit: plan.perCustomerLimit ?? 2,
      draft: plan.draft ?? false,
      ...(typeof stock === 'number'
        ? { stock_count: stock }
        : {
            variants: Object.entries(stock).map(([name, count]) => ({ name, stock_count: count })),
          }),
    },
  });
  const drop = made.as(Drop);
  return {
    dropId: drop.drop_id,
    productId,
    variantIds: drop.variants.map(({ variant_id }) => variant_id),
  };
}

/** A drop that sells now: the clock has been moved past its start. */
export async function addLiveDrop(shop: TestShop, plan: DropPlan): Promise<StagedDrop> {
  const drop = await addDrop(shop, { startsInMs: 1_000, ...plan });
  shop.clock.advance(2_000);
  return drop;
}

let keys = 0;

export function orderBody(drop: StagedDrop, change: Readonly<Record<string, unknown>> = {}) {
  keys += 1;
  return { drop_id: drop.dropId, quantity: 1, idempotency_key: `key-${keys}`, ...change };
}
