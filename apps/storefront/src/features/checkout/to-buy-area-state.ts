import type { BuyAreaState, NearestVariant } from '@livedrops/ui/buy-area';
import { formatMoney } from '@livedrops/ui/price';
import type { Drop, Order, Variant } from '../../shared/api/wire.ts';
import type { BuyState } from './decide-buy-state.ts';
import { explainDecline } from './explain-decline.ts';
import { holdLengthMs, movedAt, ownNumbers } from './own-order.ts';
import type { Refusal } from './purchase.ts';

export interface ShownFacts {
  readonly drop: Drop;
  readonly variantId: string;
  readonly orders: readonly Order[];
  /** When the server was last heard, epoch ms, server time. */
  readonly seenAt: number;
  readonly isExtending: boolean;
  /** Of a drop that is still to come. */
  readonly reminder?: { readonly reminded: boolean; readonly count: number | null } | undefined;
}

const at = (instant: string) => Date.parse(instant);

const holdOf = (order: Order) => ({
  expiresAt: at(order.hold_expires_at),
  durationMs: holdLengthMs(order),
});

const toNearest = (variant: Variant | null): NearestVariant | null =>
  variant && { name: variant.name, left: variant.remaining };

/** A state in the words of the kit. */
export function toBuyAreaState(state: BuyState, facts: ShownFacts): BuyAreaState {
  const { drop } = facts;
  switch (state.kind) {
    case 'upcoming':
      return {
        kind: 'upcoming',
        opensAt: at(drop.start_time),
        ...(facts.reminder && { reminder: facts.reminder }),
      };
    case 'opening':
    case 'live':
    case 'holding':
    case 'cancelled':
      return { kind: state.kind };
    case 'offline':
      return { kind: 'offline', factsAt: facts.seenAt };
    case 'ended':
      return {
        kind: 'ended',
        endedAt: at(drop.end_time),
        sold: drop.sold,
        total: drop.stock_count,
      };
    case 'beaten':
      return { kind: 'beaten', nearest: toNearest(state.nearest) };
    case 'soldout':
      return toSoldOut(state.nearest, facts);
    case 'limit':
      return {
        kind: 'limit',
        owned: state.owned,
        limit: drop.per_customer_limit,
        unitNumbers: ownNumbers(facts.orders),
        editionSize: drop.stock_count,
      };
    case 'refused':
      return toNotice(state.refusal);
    default:
      return toOrderState(state, facts);
  }
}

type OrderState = Extract<BuyState, { order?: Order }>;

function toOrderState(
  state: OrderState,
  { drop, variantId, isExtending }: ShownFacts,
): BuyAreaState {
  if (state.kind === 'uncertain') {
    const { during, order } = state;
    return { kind: 'uncertain', during, ...(order ? { orderNumber: order.number } : {}) };
  }
  const { order } = state;
  switch (state.kind) {
    case 'reserved':
    case 'ending':
      return {
        kind: 'reserved',
        hold: holdOf(order),
        total: order.total,
        canExtend: order.can_extend,
        extending: isExtending,
      };
    case 'declined':
      return { kind: 'declined', hold: holdOf(order), reason: explainDecline(order.payment) };
    case 'paying':
      return { kind: 'paying', total: order.total, orderNumber: order.number };
    case 'confirmed':
      return {
        kind: 'confirmed',
        unitNumbers: order.unit_numbers,
        editionSize: order.edition_size,
        paidAt: movedAt(order),
        orderNumber: order.number,
      };
    case 'lapsed':
      return { kind: 'lapsed', left: leftOf(drop, variantId) };
    case 'refunding':
      return toRefund(order);
    default:
      return state satisfies never;
  }
}

function leftOf({ variants }: Drop, variantId: string): number {
  return variants.find(({ variant_id }) => variant_id === variantId)?.remaining ?? 0;
}

function toSoldOut(nearest: Variant | null, { drop, variantId }: ShownFacts): BuyAreaState {
  const chosen = drop.variants.find(({ variant_id }) => variant_id === variantId);
  if (nearest) {
    const shown = toNearest(nearest);
    return { kind: 'soldout', soldOutInMs: null, held: chosen?.held ?? 0, nearest: shown };
  }
  const soldOutInMs = drop.sold_out_time
    ? Math.max(0, at(drop.sold_out_time) - at(drop.start_time))
    : null;
  return { kind: 'soldout', soldOutInMs, held: drop.held };
}

function toRefund(order: Order): BuyAreaState {
  const amount = formatMoney(order.total);
  const isBack = order.payment.state === 'refunded';
  return {
    kind: 'notice',
    icon: 'arrow-u-up-left',
    title: isBack ? 'Your money is back' : 'Your money is on its way back',
    detail: `The payment came after your hold had ended. ${amount} ${isBack ? 'is' : 'goes'} back on your card.`,
    action: 'see-order',
  };
}

function toNotice(refusal: Refusal): BuyAreaState {
  const notice = { kind: 'notice', icon: 'info' } as const;
  const nothing = 'Nothing was held or charged.';
  switch (refusal.slug) {
    case 'insufficient-stock': {
      const left = refusal.remaining ?? 1;
      const title = `${left} ${left === 1 ? 'is' : 'are'} left, fewer than you asked for`;
      return { ...notice, title, detail: nothing, action: 'get' };
    }
    case 'not-allowed':
      return {
        ...notice,
        title: 'This is your own drop',
        detail: 'Creators do not buy from their own drops.',
      };
    case 'rate-limited':
      return {
        ...notice,
        icon: 'hourglass',
        title: 'Too many tries from this account',
        detail: `${nothing} Next try in ${Math.ceil((refusal.retryAfterMs ?? 1_000) / 1000)} s.`,
        action: 'get',
      };
    case 'overloaded':
      return {
        ...notice,
        icon: 'hourglass',
        title: 'Too many people at once',
        detail: `${nothing} Asking again in a moment is safe.`,
        action: 'get',
      };
    case 'never-arrived':
      return {
        ...notice,
        icon: 'wifi-slash',
        title: 'It did not reach the shop',
        detail: `${nothing} The line was gone too long.`,
        action: 'get',
      };
    default:
      return { ...notice, title: refusal.title, detail: nothing, action: 'get' };
  }
}
