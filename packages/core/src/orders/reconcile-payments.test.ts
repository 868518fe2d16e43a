import { expect, test, vi } from 'vitest';
import type { DuePayment, OrderLedger } from '../ports/order-ledger.ts';
import type { PaymentProvider } from '../ports/payment-provider.ts';
import { brandId } from '../shared/ids.ts';
import { only } from '../testing/only.ts';
import { clock, now, sampleOrder, settings } from '../testing/samples.ts';
import { reconcilePayments } from './reconcile-payments.ts';

function due(change: Partial<DuePayment> = {}): DuePayment {
  return {
    paymentId: brandId('payment'),
    orderId: brandId('order'),
    amount: { amountMinor: 6800, currency: 'EUR' },
    startedAt: now - settings.paymentTimeoutMs,
    need: 'answer',
    ...change,
  };
}

function stage(payments: readonly DuePayment[], provider: Partial<PaymentProvider>) {
  const settlePayment = vi.fn<OrderLedger['settlePayment']>(async () => ({
    ok: true,
    effect: 'confirmed',
    order: sampleOrder(),
  }));
  const recordRefund = vi.fn<OrderLedger['recordRefund']>(async () => ({ ok: true }));
  const ledger = only<OrderLedger>({ duePayments: () => payments, settlePayment, recordRefund });
  const ctx = { clock, ledger, payments: only<PaymentProvider>(provider), settings };
  return { ctx, settlePayment, recordRefund };
}

const limit = { limit: 100 };
const pending = async () => ({ kind: 'pending' }) as const;
const unknown = async () => ({ kind: 'unknown' }) as const;
const old = now - settings.paymentCallOffMs;

test('a payment that the buyer’s own request still asks for is left alone', async () => {
  const { ctx } = stage([due({ startedAt: now - settings.paymentTimeoutMs + 1 })], {});
  expect(await reconcilePayments(ctx, limit)).toMatchObject({ waiting: 1, settled: 0 });
});

test.each([
  { kind: 'approved' } as const,
  { kind: 'declined', declineCode: 'insufficient_funds' } as const,
])('an answer that the API missed is settled as it was: $kind', async (answer) => {
  const { ctx, settlePayment } = stage([due()], { lookUp: async () => answer });
  expect(await reconcilePayments(ctx, limit)).toMatchObject({ settled: 1 });
  expect(settlePayment).toHaveBeenCalledWith({ paymentId: 'payment', outcome: answer });
});

test('a silent payment is waited for until its time is over, then called off', async () => {
  const callOff = vi.fn(async () => 'called_off' as const);
  const young = stage([due({ startedAt: old + 1 })], { lookUp: pending, callOff });
  expect(await reconcilePayments(young.ctx, limit)).toMatchObject({ waiting: 1 });
  expect(callOff).not.toHaveBeenCalled();

  const silent = stage([due({ startedAt: old })], { lookUp: pending, callOff });
  expect(await reconcilePayments(silent.ctx, limit)).toMatchObject({ settled: 1 });
  expect(silent.settlePayment).toHaveBeenCalledWith({
    paymentId: 'payment',
    outcome: { kind: 'declined', declineCode: 'no_answer' },
  });
});

test('a payment that was answered while it was called off is not settled as declined', async () => {
  const { ctx, settlePayment } = stage([due({ startedAt: old })], {
    lookUp: pending,
    callOff: async () => 'too_late',
  });
  expect(await reconcilePayments(ctx, limit)).toMatchObject({ waiting: 1 });
  expect(settlePayment).not.toHaveBeenCalled();
});

test('a payment that never reached the provider is called off there before it counts as not charged', async () => {
  const callOff = vi.fn(async () => 'called_off' as const);
  const { ctx, settlePayment } = stage([due()], { lookUp: unknown, callOff });
  await reconcilePayments(ctx, limit);
  expect(callOff).toHaveBeenCalledWith('payment', settings.paymentTimeoutMs);
  expect(settlePayment).toHaveBeenCalledWith({
    paymentId: 'payment',
    outcome: { kind: 'declined', declineCode: 'not_charged' },
  });
});

test('a start in the future, after the clock was set back, does not keep a payment open', async () => {
  const { ctx, settlePayment } = stage([due({ startedAt: now + 3_600_000 })], {
    lookUp: pending,
    callOff: async () => 'called_off',
  });
  await reconcilePayments(ctx, limit);
  expect(settlePayment).toHaveBeenCalledOnce();
});

test('a refund is recorded only after the provider has made it', async () => {
  const refund = vi.fn(async () => {});
  const good = stage([due({ need: 'refund' })], { refund });
  expect(await reconcilePayments(good.ctx, limit)).toMatchObject({ refunded: 1 });
  expect(good.recordRefund).toHaveBeenCalledWith('payment');

  refund.mockRejectedValueOnce(new Error('bank is closed'));
  const bad = stage([due({ need: 'refund' })], { refund });
  expect(await reconcilePayments(bad.ctx, limit)).toMatchObject({ refunded: 0 });
  expect(bad.recordRefund).not.toHaveBeenCalled();
});

test('one payment that cannot be looked up does not keep the others waiting', async () => {
  const broken = new Error('unreachable');
  const { ctx, settlePayment } = stage(
    [due({ paymentId: brandId('broken') }), due({ paymentId: brandId('fine') })],
    {
      lookUp: async (paymentId) => {
        if (paymentId === 'broken') throw broken;
        return { kind: 'approved' };
      },
    },
  );
  expect(await reconcilePayments(ctx, limit)).toEqual({
    settled: 1,
    refunded: 0,
    waiting: 0,
    failures: [broken],
  });
  expect(settlePayment).toHaveBeenCalledWith(expect.objectContaining({ paymentId: 'fine' }));
});

test('a settlement that the ledger cannot take now waits for the next round', async () => {
  const { ctx, settlePayment } = stage([due()], { lookUp: async () => ({ kind: 'approved' }) });
  settlePayment.mockResolvedValueOnce({ ok: false, code: 'ledger.overloaded' });
  expect(await reconcilePayments(ctx, limit)).toMatchObject({ waiting: 1, settled: 0 });
});
