import { describe, expect, test } from 'vitest';
import { type BuyAreaFacts, type BuyAreaState, describeBuyArea } from './index.ts';

const nowAt = Date.UTC(2026, 10, 22, 20, 4, 12);
const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
const facts: BuyAreaFacts = {
  nowAt,
  price: { amount: 6800, currency: 'EUR' },
  quantity: 1,
  holdMs: 5 * minuteMs,
  item: 'Mixed set',
  timeZone: 'Europe/Lisbon',
};
const total = { amount: 6800, currency: 'EUR' };
const hold = (leftMs: number) => ({ expiresAt: nowAt + leftMs, durationMs: 5 * minuteMs });
const describeState = (state: BuyAreaState, more: Partial<BuyAreaFacts> = {}) =>
  describeBuyArea(state, { ...facts, ...more });

describe('before the start', () => {
  test('the day and the reader’s own zone are said, and nothing can be pressed', () => {
    const view = describeState({ kind: 'upcoming', opensAt: nowAt + 348_000 });
    expect(view.lead).toEqual({
      kind: 'figure',
      figure: { targetAt: nowAt + 348_000 },
      title: 'Opens at 20:10',
      detail: 'Tonight, your time (Lisbon)',
    });
    expect(view.button.action).toBeNull();
  });

  test.each([
    { inMs: 20 * 60 * minuteMs, figure: { targetAt: nowAt + 20 * 60 * minuteMs }, day: 'Tomorrow' },
    { inMs: 4 * dayMs, figure: 'Thu', day: 'Thu' },
    { inMs: 12 * dayMs, figure: '4 Dec', day: '4 December' },
  ])('$day is named instead of counted in hours', ({ inMs, figure, day }) => {
    const { lead } = describeState({ kind: 'upcoming', opensAt: nowAt + inMs });
    expect(lead).toMatchObject({ figure, detail: `${day}, your time (Lisbon)` });
  });

  test('a reminder is offered, says how many asked, and when the reader is told', () => {
    const opensAt = nowAt + 348_000;
    const offer = describeState({
      kind: 'upcoming',
      opensAt,
      reminder: { reminded: false, count: 4_906 },
    });
    expect(offer.button).toMatchObject({ label: 'Remind me', action: 'remind', pressed: false });
    expect(offer.fine).toBe('4,906 people asked');
    const set = describeState({
      kind: 'upcoming',
      opensAt,
      reminder: { reminded: true, count: null },
    });
    expect(set.button).toMatchObject({ label: 'Reminder set', action: 'unremind', pressed: true });
    expect(set.lead).toMatchObject({ detail: 'You are told at 20:08 and 20:10' });
    expect(set.fine).toBe('It opens here by itself');
  });

  test('in the last minute nobody can press a reminder where the purchase is about to be', () => {
    const reminder = { reminded: true, count: 12 };
    const view = describeState({ kind: 'upcoming', opensAt: nowAt + 60_000, reminder });
    expect(view.button).toMatchObject({ label: 'Not open yet', action: null });
    expect(view.lead).toMatchObject({ detail: 'You are told when it opens' });
  });

  test('the clock alone never unlocks the button: opening waits for the server', () => {
    expect(describeState({ kind: 'opening' }).button).toMatchObject({ action: null, busy: true });
  });
});

describe('while units are left', () => {
  test('the button says what it does and what that costs', () => {
    expect(describeState({ kind: 'live' }).button).toEqual({
      label: 'Get yours',
      amount: '€68',
      action: 'get',
    });
    expect(describeState({ kind: 'live' }, { quantity: 2 }).button).toMatchObject({
      label: 'Get 2',
      amount: '€136',
    });
  });

  test('the chosen variant is named where its picker may be out of sight', () => {
    expect(describeState({ kind: 'live' }).fine).toBe('Mixed set, held 5:00 while you pay');
    expect(describeState({ kind: 'live' }, { item: null }).fine).toBe(
      'Held for you for 5:00 while you pay',
    );
  });

  test('beaten offers the nearest thing that exists', () => {
    const view = describeState({ kind: 'beaten', nearest: { name: 'All cobalt', left: 4 } });
    expect(view.button).toEqual({
      label: 'Get All cobalt',
      amount: '€68',
      action: 'get-nearest',
    });
    expect(view.fine).toBe('You were not charged');
    expect(describeState({ kind: 'beaten', nearest: null }).button.action).toBeNull();
  });

  test('a lapsed hold can be taken again while stock lasts', () => {
    expect(describeState({ kind: 'lapsed', left: 12 }).button.action).toBe('get');
    expect(describeState({ kind: 'lapsed', left: 0 }).button.action).toBeNull();
    expect(describeState({ kind: 'lapsed', left: 1 }).lead).toMatchObject({
      detail: 'Nothing was charged. One is left right now.',
    });
  });
});

describe('with units held', () => {
  test('a hold shows what it costs and can be let go', () => {
    const view = describeState({ kind: 'reserved', hold: hold(272_000), total, canExtend: true });
    expect(view.lead).toMatchObject({ title: 'One is yours', detail: 'Mixed set, €68' });
    expect(view.button).toEqual({ label: 'Pay €68', action: 'pay' });
    expect(view.letGo).toBe(true);
    expect(view.extend).toBeUndefined();
  });

  test('more time is offered in the last minute, once', () => {
    const last = { kind: 'reserved', hold: hold(60_000), total } as const;
    expect(describeState({ ...last, canExtend: true }).extend).toEqual({
      label: 'Add 5:00',
      busy: false,
    });
    expect(describeState({ ...last, canExtend: false }).extend).toBeUndefined();
    expect(describeState({ ...last, hold: hold(60_001), canExtend: true }).extend).toBeUndefined();
  });

  test('at zero nothing is offered until the server says what became of the hold', () => {
    const view = describeState({ kind: 'reserved', hold: hold(0), total, canExtend: true });
    expect(view.button).toMatchObject({ action: null, busy: true });
    expect(view.extend).toBeUndefined();
    expect(view.letGo).toBe(false);
  });

  test('a declined card says first that nothing was taken, and how long the hold runs', () => {
    const view = describeState({ kind: 'declined', hold: hold(192_000) });
    expect(view.lead).toMatchObject({
      tone: 'error',
      detail: 'Nothing was taken. Your unit is held for 3:12 more.',
    });
    expect(view.button.action).toBe('change-card');
  });

  test('paying and not knowing leave nothing to press', () => {
    for (const state of [
      { kind: 'paying', total, orderNumber: 'LD-7K2Q9F' },
      { kind: 'uncertain', during: 'paying', orderNumber: 'LD-7K2Q9F' },
      { kind: 'uncertain', during: 'holding' },
      { kind: 'holding' },
    ] as const) {
      expect(describeState(state).button).toMatchObject({ action: null, busy: true });
    }
  });

  test('a paid unit has its number', () => {
    const view = describeState({
      kind: 'confirmed',
      unitNumbers: [80],
      editionSize: 120,
      paidAt: nowAt,
      orderNumber: 'LD-7K2Q9F',
    });
    expect(view.lead).toMatchObject({ cell: '080', title: 'Yours. 80 of 120.' });
    expect(view.button.action).toBe('see-order');
  });

  test('the limit is a fact, not an error', () => {
    const view = describeState({
      kind: 'limit',
      owned: 2,
      limit: 2,
      unitNumbers: [80, 81],
      editionSize: 120,
    });
    expect(view.lead).toMatchObject({
      cell: '2/2',
      title: 'You have both of yours',
      detail: 'Units 080, 081. Two per person.',
    });
  });
});

describe('with nothing to be had', () => {
  test('sold out says how fast', () => {
    const view = describeState({ kind: 'soldout', soldOutInMs: 466_000, held: 0 });
    expect(view.lead).toMatchObject({ figure: '0', title: 'Sold out in 7:46' });
    expect(view.button.action).toBeNull();
  });

  test('units in checkouts may return, so it is not called sold out', () => {
    const view = describeState({ kind: 'soldout', soldOutInMs: 466_000, held: 6 });
    expect(view.lead).toMatchObject({
      title: 'All held',
      detail: '6 are in checkouts, may return',
    });
    expect(view.button.label).toBe('All held');
  });

  test('when the chosen variant is gone, the nearest one is a tap away', () => {
    const view = describeState({
      kind: 'soldout',
      soldOutInMs: null,
      held: 0,
      nearest: { name: 'All cobalt', left: 17 },
    });
    expect(view.lead).toMatchObject({
      title: 'Mixed set is sold out',
      detail: 'All cobalt has 17 left',
    });
    expect(view.button).toEqual({ label: 'Choose All cobalt', action: 'get-nearest' });
  });

  test('offline says from when the facts are', () => {
    const view = describeState({ kind: 'offline', factsAt: nowAt, attempt: 2 });
    expect(view.lead).toMatchObject({
      detail: 'The stock shown is from 20:04:12 and may have changed.',
    });
    expect(view.button).toEqual({ label: 'Reconnecting, try 2', action: null });
  });
});

describe('what has no state of its own', () => {
  const notice = { kind: 'notice', icon: 'info', title: 'Too busy', detail: 'Nothing was held.' };

  test('says what can be done, and never a dead "Get yours"', () => {
    const shown = { ...notice, kind: 'notice', icon: 'info' } as const;
    expect(describeState({ ...shown, action: 'get' }).button.action).toBe('get');
    expect(describeState({ ...shown, action: 'see-order' }).button.action).toBe('see-order');
    expect(describeState(shown).button.action).toBeNull();
  });

  test('interrupts: somebody has just asked for something', () => {
    const { announce } = describeState({ ...notice, kind: 'notice', icon: 'info' });
    expect(announce).toEqual({ text: 'Too busy. Nothing was held.', assertive: true });
  });
});

test('offline counts its tries only where somebody counts them', () => {
  const offline = { kind: 'offline', factsAt: nowAt } as const;
  expect(describeState(offline).button.label).toBe('Reconnecting');
  expect(describeState({ ...offline, attempt: 2 }).button.label).toBe('Reconnecting, try 2');
});
