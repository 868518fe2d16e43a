import { expect, test, vi } from 'vitest';
import type {
  OrderLedger,
  SettlePaymentResult,
  StartPaymentResult,
} from '../ports/order-ledger.ts';
import type { ChargeAnswer, PaymentProvider } from '../ports/payment-provider.ts';
import { only } from '../testing/only.ts';
import { buyer, countingIds, sampleOrder, settings } from '../testing/samples.ts';
import { payOrder } from './pay-order.ts';

const pending = sampleOrder();
const confirmed = sampleOrder({ status: 'confirmed', unitNumbers: [80] });
const started: StartPaymentResult = {
  ok: true,
  outcome: 'started',
  order: pending,
  amount: pending.total,
};
const input = { actor: buyer, orderId: pending.orderId, cardNumber: '4242424242424242' };

interface Play {
  readonly start?: StartPaymentResult;
  readonly charge?: () => Promise<ChargeAnswer>;
  readonly settle?: SettlePaymentResult;
  readonly refund?: () => Promise<void>;
  readonly found?: typeof pending;
}

function stage(play: Play) {
  const calls = {
    startPayment: vi.fn<OrderLedger['startPayment']>(async () => play.start ?? started),
    settlePayment: vi.fn<OrderLedger['settlePayment']>(
      async () => play.settle ?? { ok: true, effect: 'confirmed', order: confirmed },
    ),
    recordRefund: vi.fn<OrderLedger['recordRefund']>(async () => ({ ok: true })),
    charge: vi.fn<PaymentProvider['charge']>(play.charge ?? (async () => ({ kind: 'approved' }))),
    refund: vi.fn<PaymentProvider['refund']>(play.refund ?? (async () => {})),
  };
  const { startPayment, settlePayment, recordRefund, charge, refund } = calls;
  const find = () => play.found ?? pending;
  const ledger = only<OrderLedger>({ startPayment, settlePayment, recordRefund, find });
  const payments = only<PaymentProvider>({ charge, refund });
  return { calls, ctx: { ledger, payments, settings, ids: countingIds() } };
}

const silent = async () => {
  throw new Error('no answer in time');
};

test('an approved charge confirms the order', async () => {
  const { ctx, calls } = stage({});
  expect(await payOrder(ctx, input)).toEqual({ ok: true, outcome: 'confirmed', order: confirmed });
  expect(calls.startPayment).toHaveBeenCalledWith({
    orderId: pending.orderId,
    userId: buyer.userId,
    paymentId: 'id-1',
    cardLast4: '4242',
  });
});

test('the payment is written down before the provider is asked, and under the same id', async () => {
  const { ctx, calls } = stage({});
  await payOrder(ctx, input);
  expect(calls.charge.mock.calls[0]?.[0].paymentId).toBe('id-1');
  expect(calls.settlePayment.mock.calls[0]?.[0].paymentId).toBe('id-1');
  const [startedAt, chargedAt] = [calls.startPayment, calls.charge].map(
    (call) => call.mock.invocationCallOrder[0] ?? 0,
  );
  expect(startedAt).toBeLessThan(chargedAt ?? 0);
});

test('the card number reaches the provider and never the ledger', async () => {
  const { ctx, calls } = stage({});
  await payOrder(ctx, input);
  expect(JSON.stringify(calls.startPayment.mock.calls)).not.toContain(input.cardNumber);
  expect(JSON.stringify(calls.settlePayment.mock.calls)).not.toContain(input.cardNumber);
  expect(calls.charge.mock.calls[0]).toEqual([
    expect.objectContaining({ cardNumber: input.cardNumber, amount: pending.total }),
    settings.paymentTimeoutMs,
  ]);
});

test('an order that is confirmed already answers so without asking for money again', async () => {
  const { ctx, calls } = stage({ start: { ok: true, outcome: 'settled', order: confirmed } });
  expect(await payOrder(ctx, input)).toEqual({ ok: true, outcome: 'confirmed', order: confirmed });
  expect(calls.charge).not.toHaveBeenCalled();
});

test.each([
  'payment.in_progress',
  'order.not_found',
  'order.hold_expired',
  'order.invalid_transition',
  'ledger.overloaded',
] as const)('a start that is refused as %s asks for no money', async (code) => {
  const { ctx, calls } = stage({ start: { ok: false, code } });
  expect(await payOrder(ctx, input)).toEqual({ ok: false, code });
  expect(calls.charge).not.toHaveBeenCalled();
});

test('a decline says why and how long the hold still runs', async () => {
  const { ctx } = stage({
    charge: async () => ({ kind: 'declined', declineCode: 'insufficient_funds' }),
    settle: { ok: true, effect: 'declined', order: pending },
  });
  expect(await payOrder(ctx, input)).toEqual({
    ok: false,
    code: 'payment.declined',
    facts: { declineCode: 'insufficient_funds', holdExpiresAt: pending.holdExpiresAt },
  });
});

test('a card that is refused for good names no hold, because there is none any more', async () => {
  const { ctx } = stage({
    charge: async () => ({ kind: 'refused', declineCode: 'stolen_card' }),
    settle: { ok: true, effect: 'refused', order: sampleOrder({ status: 'failed' }) },
  });
  expect(await payOrder(ctx, input)).toEqual({
    ok: false,
    code: 'payment.declined',
    facts: { declineCode: 'stolen_card' },
  });
});

test('while the provider is silent the order is processing and nothing is settled', async () => {
  const { ctx, calls } = stage({ charge: silent });
  expect(await payOrder(ctx, input)).toEqual({ ok: true, outcome: 'processing', order: pending });
  expect(calls.settlePayment).not.toHaveBeenCalled();
});

test('a silent provider whose answer was reconciled meanwhile counts as confirmed', async () => {
  const { ctx } = stage({ charge: silent, found: confirmed });
  expect(await payOrder(ctx, input)).toEqual({ ok: true, outcome: 'confirmed', order: confirmed });
});

test('a full queue after the charge is not answered with "nothing was done"', async () => {
  const { ctx } = stage({ settle: { ok: false, code: 'ledger.overloaded' } });
  expect(await payOrder(ctx, input)).toMatchObject({ ok: true, outcome: 'processing' });
});

test('an unknown commit after the charge is answered as unknown', async () => {
  const { ctx } = stage({ settle: { ok: false, code: 'ledger.outcome_unknown' } });
  expect(await payOrder(ctx, input)).toEqual({ ok: false, code: 'ledger.outcome_unknown' });
});

const tooLate: SettlePaymentResult = {
  ok: true,
  effect: 'refund_due',
  order: sampleOrder({ status: 'failed', failureReason: 'hold_expired' }),
};

test('money that came after the hold goes back, and the buyer hears that the hold has ended', async () => {
  const { ctx, calls } = stage({ settle: tooLate });
  expect(await payOrder(ctx, input)).toEqual({ ok: false, code: 'order.hold_expired' });
  expect(calls.refund).toHaveBeenCalledWith('id-1', settings.paymentTimeoutMs);
  expect(calls.recordRefund).toHaveBeenCalledWith('id-1');
});

test('a refund that fails is not recorded, so that it stays due', async () => {
  const { ctx, calls } = stage({ settle: tooLate, refund: silent });
  expect(await payOrder(ctx, input)).toEqual({ ok: false, code: 'order.hold_expired' });
  expect(calls.recordRefund).not.toHaveBeenCalled();
});

test('money for an order that was cancelled meanwhile goes back, and the buyer hears that it moved on', async () => {
  const { ctx, calls } = stage({
    settle: { ok: true, effect: 'refund_due', order: sampleOrder({ status: 'cancelled' }) },
  });
  expect(await payOrder(ctx, input)).toEqual({ ok: false, code: 'order.invalid_transition' });
  expect(calls.recordRefund).toHaveBeenCalledOnce();
});

test('an answer to a payment that was never started is a bug, not a refusal', async () => {
  const { ctx } = stage({ settle: { ok: false, code: 'order.not_found' } });
  await expect(payOrder(ctx, input)).rejects.toThrow('never started');
});
