import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BuyFacts,
  type BuyState,
  decideBuyState,
  nearestVariant,
} from './decide-buy-state.ts';
import type { Refusal } from './purchase.ts';
import {
  aDrop,
  aLapsedOrder,
  anOrder,
  aPaidOrder,
  aVariant,
  facts,
  instant,
  minuteMs,
  nowAt,
  step,
} from './testing/buy-facts.ts';

const decide = (given: Partial<BuyFacts> = {}) => decideBuyState(facts(given));
const wish = { dropId: 'drop', variantId: 'mixed', quantity: 1 };

function refused(slug: string, more: Partial<Refusal> = {}): Partial<BuyFacts> {
  const refusal = { slug, title: slug, at: nowAt, ...more };
  return { purchase: { phase: 'refused', wish, refusal } };
}

const startsIn = (ms: number) => ({
  drop: aDrop({ phase: 'scheduled', start_time: instant(nowAt + ms) }),
});
const gone = { variants: [aVariant('mixed', { remaining: 0, sold: 10 }), aVariant('cobalt')] };
const allGone = aDrop({
  variants: [aVariant('mixed', { remaining: 0, sold: 10 }), aVariant('cobalt', { remaining: 0 })],
});
const holdEndsIn = (ms: number) => ({
  orders: [anOrder({ hold_expires_at: instant(nowAt + ms) })],
});

describe('before the start', () => {
  it('counts down, and at zero waits for the server to say that the drop is live', () => {
    expect(decide(startsIn(1)).kind).toBe('upcoming');
    expect(decide(startsIn(0)).kind).toBe('opening');
    expect(decide(startsIn(-60 * minuteMs)).kind).toBe('opening');
  });

  it('opens when the server says so, even ahead of this clock', () => {
    const drop = aDrop({ phase: 'live', start_time: instant(nowAt + 400) });
    expect(decide({ drop }).kind).toBe('live');
  });

  it('keeps counting without a line, but does not claim to be opening', () => {
    expect(decide({ ...startsIn(1000), isOffline: true }).kind).toBe('upcoming');
    expect(decide({ ...startsIn(-1000), isOffline: true }).kind).toBe('offline');
  });
});

describe('while it sells', () => {
  it('sells', () => {
    expect(decide()).toEqual({ kind: 'live' });
  });

  it('holds from the tap on, and says so when the answer takes too long', () => {
    const placing = (since: number) => decide({ purchase: { phase: 'placing', wish, since } });
    expect(placing(nowAt)).toEqual({ kind: 'holding' });
    expect(placing(nowAt - 6_000)).toEqual({ kind: 'holding' });
    expect(placing(nowAt - 6_001)).toEqual({ kind: 'uncertain', during: 'holding' });
  });

  it('does not know after a lost answer, and stays there without a line too', () => {
    const purchase = { phase: 'lost', wish } as const;
    expect(decide({ purchase })).toEqual({ kind: 'uncertain', during: 'holding' });
    expect(decide({ purchase, isOffline: true }).kind).toBe('uncertain');
  });

  it('waits for the visitor to sign in without pretending anything', () => {
    expect(decide({ purchase: { phase: 'asking-who', wish } }).kind).toBe('live');
  });

  it('sells nothing without a line', () => {
    expect(decide({ isOffline: true }).kind).toBe('offline');
    expect(decide({ drop: allGone, isOffline: true }).kind).toBe('offline');
  });
});

describe('with units held', () => {
  it('shows the hold, whatever becomes of the drop', () => {
    const orders = [anOrder()];
    for (const phase of ['live', 'sold_out', 'ended', 'cancelled'] as const) {
      expect(decide({ orders, drop: aDrop({ phase }) }).kind).toBe('reserved');
    }
    expect(decide({ orders, isOffline: true }).kind).toBe('reserved');
  });

  it('warns in the last minute, and leaves the end to the server', () => {
    expect(decide(holdEndsIn(60_001)).kind).toBe('reserved');
    expect(decide(holdEndsIn(60_000)).kind).toBe('ending');
    expect(decide(holdEndsIn(0)).kind).toBe('ending');
    expect(decide(holdEndsIn(-5_000)).kind).toBe('ending');
  });

  it('shows the hold that ends first', () => {
    const later = anOrder({ order_id: 'later', hold_expires_at: instant(nowAt + 4 * minuteMs) });
    const sooner = anOrder({ order_id: 'sooner', hold_expires_at: instant(nowAt + 2 * minuteMs) });
    expect(decide({ orders: [later, sooner] })).toMatchObject({ order: sooner });
  });

  it('pays from the tap on, and for as long as the bank is silent', () => {
    const order = anOrder();
    const sending = { order: { phase: 'sending', startedBefore: 0 } } as const;
    expect(decide({ orders: [order], payments: sending }).kind).toBe('paying');
    const payment = { state: 'processing', card_last4: '9995', decline_code: null } as const;
    expect(decide({ orders: [anOrder({ payment })] }).kind).toBe('paying');
    const lost = { order: { phase: 'lost', startedBefore: 0, lostAt: nowAt } } as const;
    expect(decide({ orders: [anOrder({ payment })], payments: lost }).kind).toBe('paying');
  });

  it('does not know what a lost payment did until the order says it', () => {
    const payments = { order: { phase: 'lost', startedBefore: 0, lostAt: nowAt } } as const;
    expect(decide({ orders: [anOrder()], payments })).toMatchObject({
      kind: 'uncertain',
      during: 'paying',
    });
    expect(decide({ orders: [aPaidOrder(0)], payments }).kind).toBe('confirmed');
  });

  it('keeps the hold after a no from the bank, and offers more time when it runs out', () => {
    const payment = { state: 'declined', card_last4: '0002', decline_code: null } as const;
    expect(decide({ orders: [anOrder({ payment })] }).kind).toBe('declined');
    const late = anOrder({ payment, hold_expires_at: instant(nowAt + 60_000) });
    expect(decide({ orders: [late] }).kind).toBe('ending');
  });

  it('is back to the hold when a payment was refused or never arrived', () => {
    const neverArrived = { order: { phase: 'never-arrived' } } as const;
    expect(decide({ orders: [anOrder()], payments: neverArrived }).kind).toBe('reserved');
    const no = { order: { phase: 'refused', detail: '' } } as const;
    expect(decide({ orders: [anOrder()], payments: no }).kind).toBe('reserved');
  });
});

describe('afterwards', () => {
  it('shows what was bought for ten minutes, then sells what the limit still allows', () => {
    expect(decide({ orders: [aPaidOrder(10 * minuteMs)] }).kind).toBe('confirmed');
    expect(decide({ orders: [aPaidOrder(10 * minuteMs + 1)] }).kind).toBe('live');
    expect(decide({ orders: [aPaidOrder(0)], wantsAnother: true }).kind).toBe('live');
    expect(decide({ orders: [aPaidOrder(0)], isOffline: true }).kind).toBe('confirmed');
  });

  it('sells no more than one person may have', () => {
    const both = [aPaidOrder(20 * minuteMs, { quantity: 2, unit_numbers: [80, 81] })];
    expect(decide({ orders: both })).toEqual({ kind: 'limit', owned: 2 });
    expect(decide({ orders: both, drop: allGone }).kind).toBe('limit');
    expect(decide({ orders: both, wantsAnother: true }).kind).toBe('limit');
    const given = [aLapsedOrder(20 * minuteMs), anOrder({ status: 'cancelled' })];
    expect(decide({ orders: given }).kind).toBe('live');
  });

  it('offers a lapsed hold again for ten minutes, while the drop sells', () => {
    expect(decide({ orders: [aLapsedOrder(10 * minuteMs)] }).kind).toBe('lapsed');
    expect(decide({ orders: [aLapsedOrder(10 * minuteMs + 1)] }).kind).toBe('live');
    expect(decide({ orders: [aLapsedOrder(0)], drop: aDrop({ phase: 'ended' }) }).kind).toBe(
      'ended',
    );
  });

  it('speaks of money that is on its way back before anything else', () => {
    const payment = { state: 'refunding', card_last4: '3220', decline_code: null } as const;
    const orders = [aLapsedOrder(0, { payment })];
    for (const phase of ['live', 'ended', 'cancelled'] as const) {
      expect(decide({ orders, drop: aDrop({ phase }) }).kind).toBe('refunding');
    }
  });

  it('is silent about what the buyer let go', () => {
    const orders = [anOrder({ status: 'cancelled', timeline: [step('cancelled')] })];
    expect(decide({ orders }).kind).toBe('live');
  });
});

describe('when there is nothing to get', () => {
  it('says that it is sold out, and what else there is', () => {
    expect(decide({ drop: allGone })).toEqual({ kind: 'soldout', nearest: null });
    expect(decide({ drop: aDrop(gone) })).toMatchObject({
      kind: 'soldout',
      nearest: { variant_id: 'cobalt' },
    });
  });

  it('is over when the server says so, and when the clock does', () => {
    expect(decide({ drop: aDrop({ phase: 'ended' }) }).kind).toBe('ended');
    expect(decide({ drop: aDrop({ end_time: instant(nowAt) }) }).kind).toBe('ended');
    expect(decide({ drop: aDrop({ phase: 'cancelled' }) }).kind).toBe('cancelled');
  });
});

describe('after a no to the wish', () => {
  it('offers the nearest thing that exists', () => {
    expect(decide({ drop: aDrop(gone), ...refused('sold-out') })).toMatchObject({
      kind: 'beaten',
      nearest: { variant_id: 'cobalt' },
    });
    expect(decide({ drop: allGone, ...refused('sold-out') })).toEqual({
      kind: 'beaten',
      nearest: null,
    });
  });

  it('believes the refusal before the stock it has seen, and returned units after five seconds', () => {
    expect(decide(refused('sold-out', { at: nowAt - 4_999 })).kind).toBe('beaten');
    expect(decide(refused('sold-out', { at: nowAt - 5_000 })).kind).toBe('live');
  });

  it('says how many are left when that is fewer than asked for', () => {
    const drop = aDrop({ variants: [aVariant('mixed', { remaining: 1 })] });
    expect(decide({ drop, ...refused('insufficient-stock', { remaining: 1 }) }).kind).toBe(
      'refused',
    );
    expect(decide({ drop: allGone, ...refused('insufficient-stock') }).kind).toBe('beaten');
  });

  it.each([
    ['customer-limit', 'limit'],
    ['drop-ended', 'ended'],
    ['drop-cancelled', 'cancelled'],
    ['not-allowed', 'refused'],
    ['rate-limited', 'refused'],
    ['overloaded', 'refused'],
    ['never-arrived', 'refused'],
    ['something-new', 'refused'],
  ])('%s is shown as %s', (slug, kind) => {
    expect(decide(refused(slug, { owned: 2, limit: 2 })).kind).toBe(kind);
  });
});

describe('the nearest variant', () => {
  const left = (remaining: number, id: string) => aVariant(id, { remaining });

  it('stands closest to the chosen one and has stock', () => {
    const variants = [left(9, 'a'), left(0, 'b'), left(0, 'c'), left(1, 'd'), left(5, 'e')];
    expect(nearestVariant(variants, 'c')?.variant_id).toBe('d');
    expect(nearestVariant(variants, 'b')?.variant_id).toBe('a');
  });

  it('is the fuller of two, and none where nothing is left', () => {
    expect(nearestVariant([left(1, 'a'), left(0, 'b'), left(2, 'c')], 'b')?.variant_id).toBe('c');
    expect(nearestVariant([left(3, 'a'), left(0, 'b')], 'a')).toBeNull();
  });
});

const counts = fc.record({
  remaining: fc.constantFrom(0, 1, 10),
  held: fc.constantFrom(0, 2),
  sold: fc.constantFrom(0, 3),
});
const anyDrop = fc
  .record({
    phase: fc.constantFrom('scheduled', 'live', 'sold_out', 'ended', 'cancelled' as const),
    start: fc.integer({ min: -10, max: 10 }),
    lasts: fc.integer({ min: 1, max: 20 }),
    limit: fc.integer({ min: 1, max: 3 }),
    variants: fc.array(counts, { minLength: 1, maxLength: 3 }),
  })
  .map(({ phase, start, lasts, limit, variants }) =>
    aDrop({
      phase,
      start_time: instant(nowAt + start * minuteMs),
      end_time: instant(nowAt + (start + lasts) * minuteMs),
      per_customer_limit: limit,
      variants: variants.map((one, at) => aVariant(['mixed', 'cobalt', 'oxblood'][at] ?? '', one)),
    }),
  );
const anyOrder = fc
  .record({
    id: fc.constantFrom('one', 'two', 'three'),
    status: fc.constantFrom('pending', 'confirmed', 'failed', 'cancelled', 'refunded' as const),
    payment: fc.constantFrom('none', 'processing', 'declined', 'refunding', 'refunded' as const),
    quantity: fc.integer({ min: 1, max: 2 }),
    agoMs: fc.integer({ min: 0, max: 20 * minuteMs }),
    endsInMs: fc.integer({ min: -minuteMs, max: 5 * minuteMs }),
  })
  .map(({ id, status, payment, quantity, agoMs, endsInMs }) =>
    anOrder({
      order_id: id,
      status,
      failure_reason: status === 'failed' ? 'hold_expired' : null,
      quantity,
      payment: {
        state: status === 'confirmed' ? 'approved' : payment,
        card_last4: null,
        decline_code: null,
      },
      hold_expires_at: instant(nowAt + endsInMs),
      timeline: [step('held', agoMs)],
    }),
  );
const slugs = ['sold-out', 'insufficient-stock', 'customer-limit', 'drop-ended', 'overloaded'];
const anyPurchase = fc.oneof(
  fc.constant(null),
  fc.constantFrom(
    { phase: 'asking-who', wish } as const,
    { phase: 'placing', wish, since: nowAt } as const,
    { phase: 'lost', wish } as const,
  ),
  fc.constantFrom(...slugs).map((slug) => ({
    phase: 'refused' as const,
    wish,
    refusal: { slug, title: slug, at: nowAt, owned: 1 },
  })),
);
const anyAttempt = fc.constantFrom(
  { phase: 'sending', startedBefore: 0 } as const,
  { phase: 'lost', startedBefore: 0, lostAt: nowAt } as const,
  { phase: 'never-arrived' } as const,
);
const anyFacts: fc.Arbitrary<BuyFacts> = fc.record({
  drop: anyDrop,
  variantId: fc.constantFrom('mixed', 'cobalt', 'oxblood'),
  orders: fc.uniqueArray(anyOrder, { maxLength: 3, selector: ({ order_id }) => order_id }),
  purchase: anyPurchase,
  payments: fc.dictionary(fc.constantFrom('one', 'two', 'three'), anyAttempt),
  isOffline: fc.boolean(),
  wantsAnother: fc.boolean(),
  nowAt: fc.integer({ min: nowAt - 15 * minuteMs, max: nowAt + 30 * minuteMs }),
});

/** States whose button takes units. */
const sells = ({ kind }: BuyState) => ['live', 'lapsed', 'beaten', 'refused'].includes(kind);
const mine = new Set(['reserved', 'ending', 'declined', 'paying', 'uncertain']);
const runs = { numRuns: 1_000 };

describe('in every situation', () => {
  it('nothing is sold outside of the phase that the server named, offline, or over the limit', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        if (!sells(decideBuyState(given))) return;
        expect(['live', 'sold_out']).toContain(given.drop.phase);
        expect(given.isOffline).toBe(false);
        const kept = given.orders.filter(({ status }) => status === 'confirmed');
        const owned = kept.reduce((sum, { quantity }) => sum + quantity, 0);
        expect(owned).toBeLessThan(given.drop.per_customer_limit);
      }),
      runs,
    );
  });

  it('time alone never opens a sale', () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(60 * minuteMs), (given, laterMs) => {
        const drop = { ...given.drop, phase: 'scheduled' as const };
        const later = { ...given, drop, nowAt: given.nowAt + laterMs };
        expect(sells(decideBuyState(later))).toBe(false);
      }),
      runs,
    );
  });

  it('a running hold is always in sight, and only a running hold', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const state = decideBuyState(given);
        const isRunning = given.orders.some(({ status }) => status === 'pending');
        if (isRunning) expect(mine).toContain(state.kind);
        else expect(['reserved', 'ending', 'declined', 'paying']).not.toContain(state.kind);
      }),
      runs,
    );
  });

  it('nobody is told that nothing was charged while money is on its way back', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const state = decideBuyState(given);
        if (state.kind === 'lapsed') {
          expect(['refunding', 'refunded']).not.toContain(state.order.payment.state);
        }
      }),
      runs,
    );
  });

  it('a unit is offered only where one was seen', () => {
    fc.assert(
      fc.property(anyFacts, (given) => {
        const state = decideBuyState(given);
        const chosen = given.drop.variants.find(({ variant_id }) => variant_id === given.variantId);
        if (state.kind === 'live') expect(chosen?.remaining).toBeGreaterThan(0);
        if ('nearest' in state && state.nearest) {
          expect(state.nearest.remaining).toBeGreaterThan(0);
        }
      }),
      runs,
    );
  });
});
