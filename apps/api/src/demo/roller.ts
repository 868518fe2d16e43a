import type { Product } from '@livedrops/core/catalog/product';
import { createDrop } from '@livedrops/core/drops/create-drop';
import type { Context } from '@livedrops/core/shared/context';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { type Loop, startLoop, type WorkerLog } from '../workers/start-loop.ts';
import { demoProducts } from './catalogue/products.ts';
import { demoId } from './demo-ids.ts';
import { splitEdition } from './split-edition.ts';

type RollerContext = Pick<Context, 'catalog' | 'clock' | 'drops' | 'ids'>;

const minuteMs = 60_000;
const sellingMin = 3;
/** A crowd may buy everything: then sold-out drops are what there is to see, not ever more new ones. */
const liveMax = 8;
const laterMin = 5;
/** Whoever comes in sees a drop begin before long. */
const nextStartMsMax = 2 * minuteMs;
const lengthsMin = [12, 15, 10, 20, 12, 30];
/** About every fifth drop is small enough to sell out. */
const smallEvery = 5;
export const smallEditionMax = 20;

/**
 * Keeps the demo alive for as long as it runs: three drops that sell, one that starts within two minutes, a few later. It
 * schedules what has rested longest, in its creator's name. Nothing is remembered but what the shop itself shows.
 */
export function startRoller(ctx: RollerContext, log: WorkerLog): Loop {
  let first = true;
  return startLoop({
    name: 'roller',
    clock: ctx.clock,
    log,
    pauseMsMin: 2_000,
    pauseMsMax: 5_000,
    run: async () => {
      for (const leadMs of missingStarts(ctx, first)) await schedule(ctx, leadMs);
      first = false;
      return null;
    },
  });
}

/** In how many milliseconds drops have to start that are not there yet. The first start after our own is the nearest. */
function missingStarts(ctx: RollerContext, first: boolean): readonly number[] {
  const now = ctx.clock.now();
  const live = ctx.drops.list({ phase: 'live', limit: 100, now });
  const upcoming = ctx.drops.list({ phase: 'upcoming', limit: 100, now });
  const startingWithin = (ms: number) => upcoming.filter((drop) => drop.startAt <= now + ms).length;

  const selling = live.filter(({ remaining }) => remaining > 0).length;
  const starting = startingWithin(10_000);
  const room = liveMax - live.length - starting;
  const atOnce = Math.max(0, Math.min(sellingMin - selling - starting, room));
  const soon = startingWithin(first ? minuteMs : nextStartMsMax) === 0;
  const later = Math.max(0, laterMin - upcoming.length);
  return [
    ...Array.from({ length: atOnce }, (_, index) => 2_000 * (index + 1)),
    ...(soon ? [first ? 45_000 : nextStartMsMax - 10_000] : []),
    ...Array.from({ length: later }, (_, index) => 30 * minuteMs * (laterMin - later + index + 1)),
  ];
}

async function schedule(ctx: RollerContext, leadMs: number): Promise<void> {
  const now = ctx.clock.now();
  const rested = restedProduct(ctx, now);
  // Everything is live or announced already: there is nothing to add.
  if (!rested) return;
  const { product, edition, variants } = rested;
  const startAt = now + leadMs;
  const turn = Math.floor(startAt / nextStartMsMax);
  const lengthMin = lengthsMin[turn % lengthsMin.length] ?? 15;
  const isSmall = (turn + edition) % smallEvery === 0;
  const units = isSmall ? Math.min(edition, smallEditionMax) : edition;
  const stock = splitEdition(units, variants.length);
  const result = await createDrop(ctx, {
    actor: { userId: brandId<UserId>(product.creator.creatorId), role: 'creator' },
    productId: product.productId,
    startAt,
    endAt: startAt + lengthMin * minuteMs,
    price: null,
    perCustomerLimit: 2,
    draft: false,
    stock: variants.map((name, index) => ({ name, stockCount: stock[index] ?? 1 })),
  });
  if (!result.ok) throw new Error(`A drop of ${product.title} was refused: ${result.code}`);
}

interface Rested {
  readonly product: Product;
  readonly edition: number;
  readonly variants: readonly string[];
}

/** The demo product whose last drop has been over for longest. */
function restedProduct(ctx: RollerContext, now: number): Rested | null {
  const query = { page: 1, perPage: 100, sort: 'newest', states: ['ended'], now } as const;
  const ended = ctx.catalog.listProducts(query).items;
  const candidates = demoProducts.flatMap(({ edition, variants }, index): Rested[] => {
    const product = ended.find(({ productId }) => productId === demoId('product', index));
    return product ? [{ product, edition, variants }] : [];
  });
  const endedAt = ({ product }: Rested) => product.drop?.endAt ?? 0;
  return candidates.toSorted((a, b) => endedAt(a) - endedAt(b))[0] ?? null;
}
