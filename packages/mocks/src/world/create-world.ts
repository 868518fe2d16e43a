import { demoCreators } from './demo-creators.ts';
import { seedInbox } from './demo-inbox.ts';
import { demoOrders } from './demo-orders.ts';
import { demoProducts } from './demo-products.ts';
import { demoSchedule } from './demo-schedule.ts';
import { seedSessions } from './demo-sessions.ts';
import { mockId } from './mock-ids.ts';
import { instant } from './to-wire.ts';
import type { Picture } from './wire.ts';
import type { World, WorldDrop, WorldOrder, WorldVariant } from './world.ts';
import { createAccess } from './world-access.ts';
import { createInbox } from './world-inbox.ts';

export interface WorldOptions {
  /** Epoch ms; a test hands in a clock that it moves. */
  readonly now?: () => number;
  /** Milliseconds by which the world's time is ahead of its clock: a reviewer travels. Its evening begins where it did. */
  readonly aheadMs?: () => number;
  readonly holdTtlMs?: number;
  /** Who is signed in when the world opens. */
  readonly signedIn?: 'shopper' | 'creator' | 'nobody';
}

/** The opening instant of a world that was given no clock: 20:04:12 UTC, with the evening's drops before it. */
export const openingAt = Date.UTC(2026, 10, 22, 20, 4, 12);

export const demoShopper = {
  userId: mockId('user', 1),
  name: 'Nuno Vieira',
  email: 'nuno@livedrops.example',
  password: 'demo-shopper-1',
  role: 'user',
} as const;

/** A point on P-256 that belongs to nobody: browsers refuse anything else. */
const pushKey =
  'BAIX5hfwtkQ5KCePlpmeaaI6TywVK99tbN9m5bgCgtTtGUp968uXcS0t2jyoWqh2Wlb0X8dYWZZS8ol8ZTBuV5Q';

const creatorPassword = 'demo-creator-1';
const yearMs = 365 * 24 * 60 * 60 * 1000;
const firstWidths = [160, 320, 640, 800];
const secondWidths = [160, 320, 600];

/** Runs from the opening instant with the machine's clock. */
function openingClock(): () => number {
  const startedAt = Date.now();
  return () => openingAt + (Date.now() - startedAt);
}

function picturesOf(product: (typeof demoProducts)[number]): Picture[] {
  const { picture, alt, secondAlt } = product;
  const first = {
    url: `/pictures/${picture}-800.webp`,
    alt,
    width: 800,
    height: 1000,
    widths: firstWidths,
  };
  if (secondAlt === null) return [first];
  const url = `/pictures/${picture}-b-600.webp`;
  return [first, { url, alt: secondAlt, width: 600, height: 750, widths: secondWidths }];
}

/** Splits the edition over the variants, the first one getting what does not divide. */
function variantsOf(productNumber: number, held: number, sold: number): WorldVariant[] {
  const { variants, edition } = demoProducts[productNumber - 1] ?? { variants: [], edition: 0 };
  const share = Math.floor(edition / variants.length);
  const open = variants.map((name, index) => ({
    variantId: mockId('variant', productNumber * 16 + index),
    name,
    stockCount: index === 0 ? edition - share * (variants.length - 1) : share,
    held: 0,
    sold: 0,
  }));
  // The last variants sell first, so that a page shows all three stock labels side by side.
  let toSell = sold;
  let toHold = held;
  for (const variant of open.toReversed()) {
    variant.sold = Math.min(toSell, variant.stockCount);
    toSell -= variant.sold;
    variant.held = Math.min(toHold, variant.stockCount - variant.sold);
    toHold -= variant.held;
  }
  return open;
}

function seedPeople(world: World): void {
  world.users.set(demoShopper.userId, demoShopper);
  for (const [index, { name, handle, hue }] of demoCreators.entries()) {
    const userId = mockId('creator', index + 1);
    const email = `${handle}@livedrops.example`;
    const profile = { creator_id: userId, handle, profile_name: name, hue, avatar: null };
    world.creators.set(userId, profile);
    world.users.set(userId, { userId, name, email, password: creatorPassword, role: 'creator' });
  }
  seedFollows(world);
}

/** The other creators follow the first one, and the shopper follows five of them, the fourth longest. */
function seedFollows(world: World): void {
  const [first, ...others] = [...world.creators.keys()];
  const followedAt = openingAt - 30 * 24 * 3_600_000;
  if (first) {
    for (const followerId of others)
      world.follows.push({ followerId, creatorId: first, followedAt });
  }
  for (const [index, number] of [4, 2, 3, 5, 6].entries()) {
    const creatorId = mockId('creator', number);
    const { userId: followerId } = demoShopper;
    world.follows.push({ followerId, creatorId, followedAt: followedAt + index * 3_600_000 });
  }
}

function seedProducts(world: World, openedAt: number): void {
  for (const [index, product] of demoProducts.entries()) {
    const creatorIndex = demoCreators.findIndex(({ name }) => name === product.creator);
    const productId = mockId('product', index + 1);
    world.products.set(productId, {
      productId,
      creatorId: mockId('creator', creatorIndex + 1),
      createdAt: openedAt - yearMs + index * 60_000,
      title: product.title,
      description: `${product.alt} Made by ${product.creator} in one edition of ${product.edition}.`,
      category: product.category,
      priceMinor: product.priceMinor,
      images: picturesOf(product),
      hue: product.hue,
      version: 1,
    });
  }
}

function paceOf(sold: number, openedAt: number, isLive: boolean): number[] {
  if (!isLive) return [];
  return Array.from({ length: Math.min(sold, 24) }, (_, index) => openedAt - index * index * 900);
}

function seedDrops(world: World, openedAt: number): void {
  for (const [index, plan] of demoSchedule.entries()) {
    const productNumber = demoProducts.findIndex(({ picture }) => picture === plan.picture) + 1;
    const product = world.products.get(mockId('product', productNumber));
    if (!product) throw new Error(`The schedule names ${plan.picture}, which is no demo product.`);
    const { held = 0, sold = 0, soldOutAfterMs } = plan;
    const startAt = openedAt + plan.startMs;
    const endAt = openedAt + plan.endMs;
    const isLive = startAt <= openedAt && openedAt < endAt;
    const drop: WorldDrop = {
      dropId: mockId('drop', index + 1),
      productId: product.productId,
      creatorId: product.creatorId,
      priceMinor: product.priceMinor,
      createdAt: openedAt - yearMs / 12,
      variants: variantsOf(productNumber, held, sold),
      startAt,
      endAt,
      cancelledAt: null,
      soldOutAt: soldOutAfterMs === undefined ? null : startAt + soldOutAfterMs,
      perCustomerLimit: plan.perCustomerLimit ?? 2,
      draft: false,
      version: 1,
      stockSeq: 0,
      soldAt: paceOf(sold, openedAt, isLive),
      nextUnit: sold + 1,
      remindedOfAt: null,
      announced: new Set([
        ...(startAt <= openedAt ? (['drop.started'] as const) : []),
        ...(endAt <= openedAt ? (['drop.ended'] as const) : []),
      ]),
    };
    world.drops.set(drop.dropId, drop);
  }
}

function seedOrders(world: World, openedAt: number): void {
  for (const [index, plan] of demoOrders.entries()) {
    const dropNumber = demoSchedule.findIndex(({ picture }) => picture === plan.picture) + 1;
    const drop = world.drops.get(mockId('drop', dropNumber));
    const variant = drop?.variants[0];
    if (!drop || !variant)
      throw new Error(`A demo order names ${plan.picture}, which has no drop.`);
    const createdAt = openedAt - plan.placedAgoMs;
    const { state, cardLast4 } = plan.payment;
    const extended = plan.timeline.some(({ kind }) => kind === 'extended');
    const order: WorldOrder = {
      orderId: mockId('order', 0x6000 + demoOrders.length - index),
      userId: demoShopper.userId,
      dropId: drop.dropId,
      variantId: variant.variantId,
      quantity: 1,
      idempotencyKey: `demo-order-${index}`,
      fingerprint: `demo-order-${index}`,
      createdAt,
      status: plan.status,
      failureReason: plan.failureReason ?? null,
      holdExpiresAt: createdAt + world.holdTtlMs * (extended ? 2 : 1),
      extended,
      payment: { state, card_last4: cardLast4, decline_code: null },
      unitNumbers: [...(plan.unitNumbers ?? [])],
      timeline: plan.timeline.map(({ kind, afterMs, declineCode, cardLast4: other }) => ({
        kind,
        at: instant(createdAt + afterMs),
        card_last4:
          kind.startsWith('payment') || kind === 'confirmed' ? (other ?? cardLast4) : null,
        decline_code: declineCode ?? null,
      })),
      pendingAnswer: null,
    };
    // The shopper's running hold is one of the drop's held units.
    if (plan.status === 'pending') variant.held += 1;
    world.orders.set(order.orderId, order);
  }
}

/** A fresh world: the evening of the mocks, the same in every run. */
export function createWorld(options: WorldOptions = {}): World {
  const clock = options.now ?? openingClock();
  const { aheadMs } = options;
  const now = aheadMs ? () => clock() + aheadMs() : clock;
  const world: World = {
    now,
    holdTtlMs: options.holdTtlMs ?? 5 * 60_000,
    creators: new Map(),
    bios: new Map(),
    products: new Map(),
    drops: new Map(),
    users: new Map(),
    orders: new Map(),
    follows: [],
    reminders: [],
    inbox: createInbox(),
    pushKey,
    access: createAccess(),
    sessionUserId: null,
    seq: 0,
    log: [],
    listeners: new Set(),
    actors: [],
    trouble: { latency: 0, fault: 'none', streamCut: null, refusals: new Map() },
  };
  const openedAt = clock();
  seedPeople(world);
  seedProducts(world, openedAt);
  seedDrops(world, openedAt);
  seedOrders(world, openedAt);
  seedInbox(world, demoShopper.userId, openedAt);
  const { signedIn = 'shopper' } = options;
  if (signedIn === 'shopper') seedSessions(world, demoShopper.userId, openedAt);
  if (signedIn === 'creator') seedSessions(world, mockId('creator', 1), openedAt);
  return world;
}
