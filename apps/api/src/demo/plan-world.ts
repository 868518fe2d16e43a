import { demoProduct, type ProductName } from './catalogue/products.ts';
import { type PlannedPurchase, planPurchases } from './plan-purchases.ts';
import { createRandom } from './random.ts';
import {
  laterThisWeek,
  laterToday,
  liveDrops,
  pastDrops,
  type ScheduledDrop,
  startingSoon,
} from './schedule.ts';
import { splitEdition } from './split-edition.ts';

export interface PlannedDrop {
  readonly product: ProductName;
  readonly announcedAt: number;
  readonly startAt: number;
  readonly endAt: number;
  readonly variants: readonly { readonly name: string; readonly stockCount: number }[];
  readonly purchases: readonly PlannedPurchase[];
}

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const seed = 20_261_122;

/** At noon two days before, and for what starts next week two days ago. */
function announcedAt(startAt: number, now: number): number {
  return Math.floor(Math.min(startAt, now) / dayMs - 2) * dayMs + dayMs / 2;
}

/** The drops of the demo world as seen from `now`, with everything that has been bought in them. The same for the same `now`. */
export function planWorld(now: number): readonly PlannedDrop[] {
  const random = createRandom(seed);
  const anchor = Math.floor(now / (5 * minuteMs)) * 5 * minuteMs;
  const midnight = Math.floor(now / dayMs) * dayMs;

  const relative = [...pastDrops, ...liveDrops, ...laterToday].map((entry) => {
    const startAt = anchor + entry.startMin * minuteMs;
    return planDrop(entry, { startAt, endAt: startAt + entry.lengthMin * minuteMs });
  });
  const soonAt = now + startingSoon.startsInS * 1000;
  const soon = planDrop(
    { ...startingSoon, startMin: 0 },
    { startAt: soonAt, endAt: soonAt + startingSoon.lengthMin * minuteMs },
  );
  const week = laterThisWeek.map(({ product, days, hourUtc }) => {
    const startAt = midnight + days * dayMs + hourUtc * 60 * minuteMs;
    const window = { startAt, endAt: startAt + 60 * minuteMs };
    return planDrop({ product, startMin: 0, lengthMin: 60 }, window);
  });
  return [...relative, soon, ...week];

  function planDrop(
    entry: ScheduledDrop,
    window: { readonly startAt: number; readonly endAt: number },
  ): PlannedDrop {
    const { edition, variants } = demoProduct(entry.product);
    const names = entry.variants ?? variants;
    const stock = splitEdition(edition, names.length);
    const sale = { entry, stock, ...window };
    return {
      product: entry.product,
      announcedAt: announcedAt(window.startAt, now),
      ...window,
      variants: names.map((name, index) => ({ name, stockCount: stock[index] ?? 1 })),
      purchases: planPurchases(sale, now, random),
    };
  }
}
