import type { Drop, Order, Variant } from '../../shared/api/wire.ts';
import { latestOrder, movedAt, ownedUnits, runningOrder } from './own-order.ts';
import type { PaymentAttempt, Purchase, Refusal } from './purchase.ts';

/** Everything that decides what the buy area says. */
export interface BuyFacts {
  readonly drop: Drop;
  /** The chosen variant. */
  readonly variantId: string;
  /** The user's orders of this drop, in any order; none while nobody is signed in. */
  readonly orders: readonly Order[];
  /** What this window is doing about a wish for this drop. */
  readonly purchase: Purchase | null;
  /** What this window is doing about paying, by order id. */
  readonly payments: Readonly<Record<string, PaymentAttempt>>;
  readonly isOffline: boolean;
  /** The owner of what was just bought asked for the buy button again. */
  readonly wantsAnother: boolean;
  /** Epoch ms, server time. */
  readonly nowAt: number;
}

/** Where somebody stands with a drop. */
export type BuyState =
  | { readonly kind: 'upcoming' | 'opening' | 'live' | 'offline' | 'ended' | 'cancelled' }
  | { readonly kind: 'holding' }
  | {
      readonly kind: 'reserved' | 'ending' | 'declined' | 'paying' | 'confirmed' | 'lapsed';
      readonly order: Order;
    }
  | { readonly kind: 'uncertain'; readonly during: 'holding' | 'paying'; readonly order?: Order }
  | { readonly kind: 'beaten'; readonly nearest: Variant | null }
  | { readonly kind: 'soldout'; readonly nearest: Variant | null }
  | { readonly kind: 'limit'; readonly owned: number }
  /** The money of an order came too late and goes back. */
  | { readonly kind: 'refunding'; readonly order: Order }
  | { readonly kind: 'refused'; readonly refusal: Refusal };

/** From here on a hold warns and can be extended (WCAG 2.2.1). */
export const endingMs = 60_000;
/** An answer that takes longer than this is no longer "usually under half a second". */
const holdingMsMax = 6_000;
/** For how long the end of an order is the most important thing to say about its drop. */
const newsMs = 10 * 60_000;
/** A refusal stays in sight at least this long, even when stock is back the next moment. */
const refusalMsMin = 5_000;

/** One state for every situation. Time alone never opens a sale: only the server's phase does. */
export function decideBuyState(facts: BuyFacts): BuyState {
  return (
    decideRunning(facts) ??
    decidePlacing(facts) ??
    decideNews(facts) ??
    decideClosed(facts) ??
    decideOwn(facts) ??
    decideRefused(facts) ??
    decideStock(facts)
  );
}

/** A hold runs until the server says otherwise, whatever becomes of the drop. */
function decideRunning({ orders, payments, nowAt }: BuyFacts): BuyState | null {
  const order = runningOrder(orders);
  if (!order) return null;
  const attempt = payments[order.order_id];
  if (attempt?.phase === 'sending' || order.payment.state === 'processing') {
    return { kind: 'paying', order };
  }
  if (attempt?.phase === 'lost') return { kind: 'uncertain', during: 'paying', order };
  if (Date.parse(order.hold_expires_at) - nowAt <= endingMs) return { kind: 'ending', order };
  return { kind: order.payment.state === 'declined' ? 'declined' : 'reserved', order };
}

function decidePlacing({ purchase, nowAt }: BuyFacts): BuyState | null {
  if (purchase?.phase === 'lost') return { kind: 'uncertain', during: 'holding' };
  if (purchase?.phase !== 'placing') return null;
  const isLong = nowAt - purchase.since > holdingMsMax;
  return isLong ? { kind: 'uncertain', during: 'holding' } : { kind: 'holding' };
}

function latestNews({ orders, wantsAnother, nowAt }: BuyFacts): Order | null {
  const latest = latestOrder(orders);
  if (!latest || wantsAnother || nowAt - movedAt(latest) > newsMs) return null;
  return latest;
}

/** What just became of an order, money first. */
function decideNews(facts: BuyFacts): BuyState | null {
  const latest = latestNews(facts);
  if (!latest) return null;
  if (latest.status === 'confirmed') return { kind: 'confirmed', order: latest };
  const isReturning = latest.payment.state === 'refunding' || latest.payment.state === 'refunded';
  return isReturning ? { kind: 'refunding', order: latest } : null;
}

/** Outside of its window nothing is sold. Its end may be believed by the clock, its start never. */
function decideClosed({ drop, purchase, isOffline, nowAt }: BuyFacts): BuyState | null {
  const said = purchase?.phase === 'refused' ? purchase.refusal.slug : null;
  if (drop.phase === 'cancelled' || said === 'drop-cancelled') return { kind: 'cancelled' };
  const isOver = nowAt >= Date.parse(drop.end_time);
  if (drop.phase === 'ended' || isOver || said === 'drop-ended') return { kind: 'ended' };
  if (drop.phase === 'scheduled' && nowAt < Date.parse(drop.start_time))
    return { kind: 'upcoming' };
  if (isOffline) return { kind: 'offline' };
  return drop.phase === 'scheduled' ? { kind: 'opening' } : null;
}

function decideOwn({ drop, orders, purchase }: BuyFacts): BuyState | null {
  const said = purchase?.phase === 'refused' ? purchase.refusal : null;
  const owned = said?.slug === 'customer-limit' ? (said.owned ?? 0) : 0;
  const all = Math.max(ownedUnits(orders), owned);
  return all >= drop.per_customer_limit ? { kind: 'limit', owned: all } : null;
}

const soldAway = new Set(['sold-out', 'insufficient-stock']);

function decideRefused({ drop, purchase, nowAt }: BuyFacts): BuyState | null {
  if (purchase?.phase !== 'refused') return null;
  const { wish, refusal } = purchase;
  if (!soldAway.has(refusal.slug)) return { kind: 'refused', refusal };
  const left = drop.variants.find(({ variant_id }) => variant_id === wish.variantId)?.remaining;
  const isBack = (left ?? 0) >= wish.quantity && nowAt - refusal.at >= refusalMsMin;
  if (isBack) return null;
  if (refusal.slug === 'insufficient-stock' && (left ?? 0) > 0) return { kind: 'refused', refusal };
  return { kind: 'beaten', nearest: nearestVariant(drop.variants, wish.variantId) };
}

function decideStock(facts: BuyFacts): BuyState {
  const { drop, variantId } = facts;
  const latest = latestNews(facts);
  if (latest?.status === 'failed') return { kind: 'lapsed', order: latest };
  const chosen = drop.variants.find(({ variant_id }) => variant_id === variantId);
  if (chosen && chosen.remaining > 0) return { kind: 'live' };
  return { kind: 'soldout', nearest: nearestVariant(drop.variants, variantId) };
}

/** The variant with stock that stands closest to the chosen one; of two equally close ones, the one with more. */
export function nearestVariant(variants: readonly Variant[], variantId: string): Variant | null {
  const place = variants.findIndex(({ variant_id }) => variant_id === variantId);
  const away = (variant: Variant) => Math.abs(variants.indexOf(variant) - place);
  const [nearest = null] = variants
    .filter(({ variant_id, remaining }) => variant_id !== variantId && remaining > 0)
    .sort((a, b) => away(a) - away(b) || b.remaining - a.remaining);
  return nearest;
}
