import type { ScheduledDrop } from './schedule.ts';

/** `paid_on_second_card`: declined first. `abandoned`: held until the hold ran out. */
type Fate = 'paid' | 'paid_on_second_card' | 'held' | 'cancelled' | 'abandoned';

export interface PlannedPurchase {
  readonly at: number;
  /** Place of the variant in the drop. */
  readonly variant: number;
  readonly quantity: number;
  /** Number of the buyer in the pool; null: the demo shopper. */
  readonly buyer: number | null;
  readonly fate: Fate;
}

interface Sale {
  readonly entry: ScheduledDrop;
  readonly startAt: number;
  readonly endAt: number;
  readonly stock: readonly number[];
}

export const buyersInPool = 300;

/** When holds that still run were taken: not so long ago that they lapse while the page loads. */
const heldSecondsAgo = [170, 115, 55, 20];
const pairShare = 0.3;

/** Who bought what of a drop, and when: as many units sold and held as the schedule says, each buyer once. */
export function planPurchases(
  sale: Sale,
  now: number,
  random: () => number,
): readonly PlannedPurchase[] {
  const { entry, startAt, stock } = sale;
  const sold = entry.sold ?? 0;
  const units = shuffled(takenUnits(stock, sold + (entry.held ?? 0)), random);
  const soldAt = saleInstants(sale, now);
  const heldAt = heldSecondsAgo.map((seconds) => now - seconds * 1000);
  const firstBuyer = Math.floor(random() * buyersInPool);

  const paid = grouped(units.slice(0, sold), random);
  const held = grouped(units.slice(sold), random);
  const purchases = [...paid, ...held].map(({ variant, quantity }, index): PlannedPurchase => {
    const isPaid = index < paid.length;
    const at = isPaid
      ? instantFor(index, paid.length, soldAt)
      : instantFor(index - paid.length, held.length, heldAt);
    const buyer = (firstBuyer + index) % buyersInPool;
    return { at, variant, quantity, buyer, fate: isPaid ? 'paid' : 'held' };
  });
  return withShopper(purchases, entry.shopper, startAt + 20_000);
}

/** The shopper takes the place of the first buyer, or tries beside the others without keeping a unit. */
function withShopper(
  purchases: readonly PlannedPurchase[],
  shopper: ScheduledDrop['shopper'],
  triedAt: number,
): readonly PlannedPurchase[] {
  if (!shopper) return purchases;
  const [first, ...others] = purchases;
  if (first && (shopper === 'paid' || shopper === 'paid_on_second_card')) {
    return [{ ...first, buyer: null, fate: shopper }, ...others];
  }
  return [{ at: triedAt, variant: 0, quantity: 1, buyer: null, fate: shopper }, ...purchases];
}

/** One entry a unit: the variant it is of. Variants go in proportion, and a sold-out drop has none left. */
function takenUnits(stock: readonly number[], taken: number): number[] {
  const total = stock.reduce((sum, count) => sum + count, 0);
  const shares = stock.map((count) => Math.floor((count * taken) / total));
  let missing = taken - shares.reduce((sum, share) => sum + share, 0);
  return shares.flatMap((share, variant) => {
    const room = (stock[variant] ?? 0) - share;
    const extra = Math.min(room, missing);
    missing -= extra;
    return Array.from({ length: share + extra }, () => variant);
  });
}

/** Orders of one unit, some of two. */
function grouped(
  units: readonly number[],
  random: () => number,
): readonly { readonly variant: number; readonly quantity: number }[] {
  const orders: { variant: number; quantity: number }[] = [];
  for (const variant of units) {
    const last = orders.at(-1);
    if (last?.variant === variant && last.quantity === 1 && random() < pairShare) last.quantity = 2;
    else orders.push({ variant, quantity: 1 });
  }
  return orders;
}

/** Instants at which orders came in: few, as each is a commit; for a running sale one in each of the last minutes. */
function saleInstants({ entry, startAt, endAt }: Sale, now: number): readonly number[] {
  if (entry.soldOutAfterS !== undefined) {
    const spanMs = entry.soldOutAfterS * 1000;
    return [0.08, 0.3, 1].map((part) => startAt + Math.round(part * spanMs));
  }
  if (endAt <= now) return [0.02, 0.25].map((part) => startAt + part * (endAt - startAt));
  // All running sales share these instants, so that one commit serves them all.
  const minutesAgo = [38, 24, 16, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  const instants = minutesAgo.map((minutes) => now - minutes * 60_000 + 5_000);
  const lastAt = now - (entry.quietMin ?? 0) * 60_000;
  return instants.filter((at) => at > startAt && at <= lastAt);
}

/** Spreads orders over instants with the earlier ones fuller; the last order gets the last instant. */
function instantFor(index: number, count: number, instants: readonly number[]): number {
  const part = count <= 1 ? 1 : index / (count - 1);
  const place = Math.floor(part ** 1.6 * (instants.length - 1) + 1e-9);
  const at = instants[place];
  if (at === undefined) throw new Error('A planned purchase has no instant to happen at.');
  return at;
}

function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  return items
    .map((item) => ({ item, order: random() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);
}
