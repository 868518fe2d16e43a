import type { ChargeAnswer } from '@livedrops/core/ports/payment-provider';
import { brandId, type OrderId, type PaymentId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openTestPaymentProvider, type TestPaymentProvider } from './test-payment-provider.ts';

const amount = { amountMinor: 6800, currency: 'EUR' };
let provider: TestPaymentProvider;
let count = 0;

beforeEach(() => {
  provider = openTestPaymentProvider({ path: ':memory:', clock: Date, lateMs: 20 });
});
afterEach(() => {
  vi.useRealTimers();
  provider.close();
});

function charge(cardNumber: string, order = 'order'): Promise<ChargeAnswer> {
  count += 1;
  const paymentId = brandId<PaymentId>(`payment-${count}`);
  return provider.charge({ paymentId, orderId: brandId<OrderId>(order), amount, cardNumber }, 500);
}

const approved = { kind: 'approved' };
const noFunds = { kind: 'declined', declineCode: 'insufficient_funds' };

test('the card that declines once declines the first payment of each order', async () => {
  expect(await charge('4000000000000341', 'a')).toEqual(noFunds);
  expect(await charge('4000000000000341', 'a')).toEqual(approved);
  expect(await charge('4000000000000341', 'b')).toEqual(noFunds);
});

test('the card that always declines does, also the second time', async () => {
  expect(await charge('4000000000000002')).toEqual(noFunds);
  expect(await charge('4000000000000002')).toEqual(noFunds);
});

test('a card that is not a test card is declined under that name', async () => {
  expect(await charge('5555555555554444')).toEqual({
    kind: 'declined',
    declineCode: 'unknown_test_card',
  });
});

test('an asker who waits long enough hears the late answer', async () => {
  expect(await charge('4000000000003220')).toEqual(approved);
});

test('the card that answers twice tells a listener what the asker heard already', async () => {
  const heard = new Promise<[PaymentId, ChargeAnswer]>((resolve) => {
    provider.onAnswer((...answer) => resolve(answer));
  });
  expect(await charge('4000000000000259')).toEqual(approved);
  expect(await heard).toEqual([`payment-${count}`, approved]);
});

test('a listener that has stopped hears nothing more', async () => {
  vi.useFakeTimers();
  const listener = vi.fn();
  provider.onAnswer(listener)();
  await charge('4000000000000259');
  vi.runAllTimers();
  expect(listener).not.toHaveBeenCalled();
});

test('the books never hold a card number', async () => {
  await charge('4242424242424242');
  const books = JSON.stringify(provider.listCharges());
  expect(books).toContain('"amountMinor":6800');
  expect(books).not.toContain('4242424242424242');
});
