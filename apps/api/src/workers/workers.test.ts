import type { DropStore } from '@livedrops/core/ports/drop-store';
import type { OrderLedger } from '@livedrops/core/ports/order-ledger';
import type { ChargeAnswer, PaymentProvider } from '@livedrops/core/ports/payment-provider';
import { brandId, type PaymentId } from '@livedrops/core/shared/ids';
import { only } from '@livedrops/core/testing/only';
import { sampleOrder, settings } from '@livedrops/core/testing/samples';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { startAnnounceDrops } from './announce-drops.ts';
import { startExpireHolds } from './expire-holds.ts';
import { startReconcilePayments } from './reconcile-payments.ts';

const log = { warn: vi.fn() };
beforeEach(() => {
  vi.useFakeTimers({ now: 1_790_000_000_000 });
  log.warn.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a drop is announced within 10 ms of its start', async () => {
  const startAt = Date.now() + 12_345;
  let announcedAt = 0;
  const drops = only<DropStore>({
    announceDue: async () => {
      const due = announcedAt === 0 && Date.now() >= startAt;
      if (due) announcedAt = Date.now();
      return { ok: true, announced: due ? 1 : 0, nextAt: announcedAt === 0 ? startAt : null };
    },
  });
  const loop = startAnnounceDrops({ clock: Date, drops }, log);
  await vi.advanceTimersByTimeAsync(13_000);
  expect(announcedAt - startAt).toBeLessThanOrEqual(10);
  expect(announcedAt).toBeGreaterThanOrEqual(startAt);
  await loop.stop();
});

test('a start that the clock jumps over is announced within a quarter of a second', async () => {
  let announced = false;
  const startAt = Date.now() + 3_600_000;
  const drops = only<DropStore>({
    announceDue: async () => {
      announced ||= Date.now() >= startAt;
      return { ok: true, announced: 0, nextAt: announced ? null : startAt };
    },
  });
  const loop = startAnnounceDrops({ clock: Date, drops }, log);
  await vi.advanceTimersByTimeAsync(1_000);
  vi.setSystemTime(startAt);
  await vi.advanceTimersByTimeAsync(250);
  expect(announced).toBe(true);
  await loop.stop();
});

test('holds that run out are expired soon after, and trouble is tried again', async () => {
  const expiresAt = Date.now() + 5_000;
  const answers: number[] = [];
  const expireDue: OrderLedger['expireDue'] = async () => {
    if (Date.now() < expiresAt) return { ok: true, orderIds: [] };
    answers.push(Date.now() - expiresAt);
    return answers.length === 1
      ? { ok: false, code: 'ledger.overloaded' }
      : { ok: true, orderIds: [] };
  };
  const ledger = only<OrderLedger>({
    expireDue,
    nextExpiryAt: () => (Date.now() < expiresAt ? expiresAt : null),
  });
  const loop = startExpireHolds({ clock: Date, ledger }, log);
  await vi.advanceTimersByTimeAsync(5_500);
  expect(answers).toEqual([0, 250]);
  expect(log.warn).toHaveBeenCalledOnce();
  await loop.stop();
});

const paymentId = brandId<PaymentId>('payment');

function reconciling(ledger: Partial<OrderLedger>, payments: Partial<PaymentProvider>) {
  const settlePayment = vi.fn<OrderLedger['settlePayment']>(async () => ({
    ok: true,
    effect: 'confirmed',
    order: sampleOrder(),
  }));
  return {
    settlePayment,
    ctx: {
      clock: Date,
      settings,
      ledger: only<OrderLedger>({ duePayments: () => [], settlePayment, ...ledger }),
      payments: only<PaymentProvider>(payments),
    },
  };
}

test('an open payment is looked up until it is answered', async () => {
  const startedAt = Date.now();
  let open = true;
  const { ctx, settlePayment } = reconciling(
    {
      duePayments: () => {
        const amount = { amountMinor: 1, currency: 'EUR' };
        const orderId = sampleOrder().orderId;
        return open ? [{ paymentId, orderId, amount, startedAt, need: 'answer' }] : [];
      },
    },
    {
      lookUp: async () =>
        Date.now() >= startedAt + 6_000 ? { kind: 'approved' } : { kind: 'pending' },
    },
  );
  const loop = startReconcilePayments(ctx, { log });
  await vi.advanceTimersByTimeAsync(5_999);
  expect(settlePayment).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(settlePayment).toHaveBeenCalledWith({ paymentId, outcome: { kind: 'approved' } });
  open = false;
  await loop.stop();
});

test('an answer that comes by itself is recorded at once, and its failure is logged', async () => {
  let tell: (id: PaymentId, answer: ChargeAnswer) => void = () => {};
  const stopListening = vi.fn();
  const { ctx, settlePayment } = reconciling({}, {});
  const loop = startReconcilePayments(ctx, {
    log,
    onAnswer: (listener) => {
      tell = listener;
      return stopListening;
    },
  });
  tell(paymentId, { kind: 'approved' });
  settlePayment.mockRejectedValueOnce(new Error('no such payment'));
  tell(paymentId, { kind: 'approved' });
  await loop.stop();
  expect(stopListening).toHaveBeenCalledOnce();
  expect(settlePayment).toHaveBeenCalledTimes(2);
  expect(log.warn).toHaveBeenCalledOnce();
});
