import { expect, test } from 'vitest';
import { type NotificationFact, sayNotification } from './say-notification.ts';

const nowAt = Date.UTC(2026, 10, 22, 20, 10);
const tuesdayAt = Date.UTC(2026, 10, 24, 19, 30);
const inChristmasAt = Date.UTC(2026, 11, 18, 19);
const paid = { amount: 7400, currency: 'EUR' };

const sentences: readonly (readonly [NotificationFact, string])[] = [
  [{ kind: 'drop.scheduled', startsAt: tuesdayAt }, 'Announced for Tue 19:30'],
  [{ kind: 'drop.scheduled', startsAt: inChristmasAt }, 'Announced for 18 Dec'],
  [{ kind: 'drop.reminder', startsAt: nowAt + 120_000 }, 'Opens at 20:12, as you asked to be told'],
  [{ kind: 'drop.started', units: 45 }, 'Live with 45 units'],
  [{ kind: 'drop.started', units: 1 }, 'Live with 1 unit'],
  [{ kind: 'drop.rescheduled', startsAt: tuesdayAt }, 'Moved to Tue 19:30'],
  [{ kind: 'drop.cancelled' }, 'Called off by its creator'],
  [{ kind: 'stock.low', remaining: 9 }, '9 left'],
  [{ kind: 'drop.soldout', afterMs: 466_000 }, 'Sold out in 7:46'],
  [{ kind: 'drop.soldout', afterMs: 7_509_000 }, 'Sold out in 2:05:09'],
  [{ kind: 'drop.restocked', remaining: 6 }, '6 units came back'],
  [{ kind: 'drop.restocked', remaining: 1 }, '1 unit came back'],
  [{ kind: 'order.confirmed', paid }, 'Paid, €74'],
  [
    { kind: 'order.confirmed', paid, unit: { number: 80, of: 1200 } },
    'Paid, €74. Number 80 of 1,200 is yours.',
  ],
  [
    { kind: 'order.payment_declined', heldUntil: nowAt + 120_000 },
    'Card said no, nothing taken. Held for you until 20:12.',
  ],
  [{ kind: 'order.expired' }, 'Hold ended, nothing taken'],
  [{ kind: 'order.refunded', paid }, '€74 went back to your card'],
];

test.each(sentences)('%j is told as: %s', (fact, sentence) => {
  expect(sayNotification(fact, { nowAt, timeZone: 'UTC' })).toBe(sentence);
});

test('figures, days and money follow the reader’s language', () => {
  const german = { nowAt, timeZone: 'UTC', locale: 'de-DE' };
  expect(sayNotification({ kind: 'order.confirmed', paid }, german)).toContain('74');
  expect(sayNotification({ kind: 'stock.low', remaining: 1_200 }, german)).toBe('1.200 left');
});
