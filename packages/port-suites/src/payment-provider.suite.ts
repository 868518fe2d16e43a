import type {
  ChargeAnswer,
  ChargeRequest,
  PaymentProvider,
} from '@livedrops/core/ports/payment-provider';
import { brandId, type OrderId, type PaymentId } from '@livedrops/core/shared/ids';
import type { Money } from '@livedrops/core/shared/money';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

export interface PaymentProviderStage {
  readonly provider: PaymentProvider;
  readonly cards: {
    readonly approves: string;
    readonly declines: string;
    /** Never answered. */
    readonly silent: string;
    /** Approved after `lateMs`, which is longer than any time-out of this suite. */
    readonly late: string;
  };
  readonly lateMs: number;
  /** Lets the provider's clock run. */
  advance(ms: number): void;
  /** What the provider holds for a payment now: the amount, 0 when nothing was taken or all went back. */
  heldMinor(paymentId: PaymentId): number;
  /** The same provider after our process has died and come back. */
  reopen(): Promise<PaymentProviderStage>;
  close(): Promise<void>;
}

const amount: Money = { amountMinor: 6800, currency: 'EUR' };
const timeoutMs = 5;
const first = brandId<PaymentId>('payment-1');

function charge(cardNumber: string, change: Partial<ChargeRequest> = {}): ChargeRequest {
  return { paymentId: first, orderId: brandId<OrderId>('order-1'), amount, cardNumber, ...change };
}

/** The behaviour that every payment provider must have, whatever company stands behind it. */
export function describePaymentProvider(
  name: string,
  open: () => Promise<PaymentProviderStage>,
): void {
  describe(name, () => {
    let stage: PaymentProviderStage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(async () => stage.close());

    const ask = (cardNumber: string, change?: Partial<ChargeRequest>) =>
      stage.provider.charge(charge(cardNumber, change), timeoutMs);
    const lookUp = (paymentId = first) => stage.provider.lookUp(paymentId, timeoutMs);
    const callOff = (paymentId = first) => stage.provider.callOff(paymentId, timeoutMs);
    const refund = (paymentId = first) => stage.provider.refund(paymentId, timeoutMs);

    test('an approved charge takes the amount, and looking it up says so', async () => {
      expect(await ask(stage.cards.approves)).toEqual({ kind: 'approved' });
      expect(await lookUp()).toEqual({ kind: 'approved' });
      expect(stage.heldMinor(first)).toBe(amount.amountMinor);
    });

    test('a declined charge takes nothing and gives its reason, then and later', async () => {
      const answer = await ask(stage.cards.declines);
      expect(answer).toEqual({ kind: 'declined', declineCode: expect.stringMatching(/^[a-z_]+$/) });
      expect(await lookUp()).toEqual(answer);
      expect(stage.heldMinor(first)).toBe(0);
    });

    test('the same payment is charged once, however often and with whatever card it is asked for', async () => {
      const answers = await Promise.all([
        ask(stage.cards.approves),
        ask(stage.cards.approves),
        ask(stage.cards.declines),
      ]);
      expect(answers.map(({ kind }) => kind)).toEqual(['approved', 'approved', 'approved']);
      expect(stage.heldMinor(first)).toBe(amount.amountMinor);
    });

    test('a declined payment stays declined; another try is another payment', async () => {
      const declined = await ask(stage.cards.declines);
      expect(await ask(stage.cards.approves)).toEqual(declined);
      const second = brandId<PaymentId>('payment-2');
      expect(await ask(stage.cards.approves, { paymentId: second })).toEqual({ kind: 'approved' });
      expect(stage.heldMinor(first)).toBe(0);
    });

    test('a payment nobody asked for is unknown', async () => {
      expect(await lookUp()).toEqual({ kind: 'unknown' });
    });

    test('silence rejects in time and leaves the charge pending', async () => {
      await expect(ask(stage.cards.silent)).rejects.toThrow(/payment-1/);
      expect(await lookUp()).toEqual({ kind: 'pending' });
      expect(stage.heldMinor(first)).toBe(0);
    });

    test('a late answer is missed by the asker and found by looking up', async () => {
      await expect(ask(stage.cards.late)).rejects.toThrow();
      stage.advance(stage.lateMs - 1);
      expect(await lookUp()).toEqual({ kind: 'pending' });
      stage.advance(1);
      expect(await lookUp()).toEqual({ kind: 'approved' });
      expect(stage.heldMinor(first)).toBe(amount.amountMinor);
    });

    test('an answer once given stays when the clock goes back', async () => {
      await expect(ask(stage.cards.late)).rejects.toThrow();
      stage.advance(stage.lateMs);
      expect(await lookUp()).toEqual({ kind: 'approved' });
      stage.advance(-3_600_000);
      expect(await lookUp()).toEqual({ kind: 'approved' });
      expect(await callOff()).toBe('too_late');
    });

    test('a silent charge can be called off, and then never takes money', async () => {
      await expect(ask(stage.cards.silent)).rejects.toThrow();
      expect(await callOff()).toBe('called_off');
      expect(await callOff()).toBe('called_off');
      expect(await lookUp()).toMatchObject({ kind: 'declined' });
      expect(await ask(stage.cards.approves)).toMatchObject({ kind: 'declined' });
      expect(stage.heldMinor(first)).toBe(0);
    });

    test('a charge called off before its late answer is not approved afterwards', async () => {
      await expect(ask(stage.cards.late)).rejects.toThrow();
      expect(await callOff()).toBe('called_off');
      stage.advance(stage.lateMs * 2);
      expect(await lookUp()).toMatchObject({ kind: 'declined' });
      expect(stage.heldMinor(first)).toBe(0);
    });

    test('a payment called off before the provider saw it is declined when it arrives', async () => {
      expect(await callOff()).toBe('called_off');
      expect(await ask(stage.cards.approves)).toMatchObject({ kind: 'declined' });
      expect(stage.heldMinor(first)).toBe(0);
    });

    test('an answered charge cannot be called off', async () => {
      await ask(stage.cards.approves);
      expect(await callOff()).toBe('too_late');
      expect(await lookUp()).toEqual({ kind: 'approved' });
      const second = brandId<PaymentId>('payment-2');
      await ask(stage.cards.declines, { paymentId: second });
      expect(await callOff(second)).toBe('too_late');
    });

    test('a refund gives the money back once, and a second one changes nothing', async () => {
      await ask(stage.cards.approves);
      await Promise.all([refund(), refund()]);
      await refund();
      expect(stage.heldMinor(first)).toBe(0);
      expect(await lookUp()).toEqual({ kind: 'approved' });
    });

    test('money that was never taken cannot go back', async () => {
      await expect(refund()).rejects.toThrow();
      await ask(stage.cards.declines);
      await expect(refund()).rejects.toThrow();
    });

    test('everything is remembered when our process dies', async () => {
      const silent = brandId<PaymentId>('payment-silent');
      const gone = brandId<PaymentId>('payment-gone');
      await ask(stage.cards.approves);
      await expect(ask(stage.cards.silent, { paymentId: silent })).rejects.toThrow();
      await callOff(gone);
      stage = await stage.reopen();
      expect(await lookUp()).toEqual({ kind: 'approved' });
      expect(await lookUp(silent)).toEqual({ kind: 'pending' });
      expect(await lookUp(gone)).toMatchObject({ kind: 'declined' });
      expect(await ask(stage.cards.approves)).toEqual({ kind: 'approved' });
      expect(stage.heldMinor(first)).toBe(amount.amountMinor);
    });

    test('whatever is asked in whatever order, the answer never changes and money is taken at most once', async () => {
      const step = fc.constantFrom(
        'approves',
        'declines',
        'silent',
        'late',
        'callOff',
        'refund',
        'time',
      );
      let run = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
          run += 1;
          const paymentId = brandId<PaymentId>(`payment-run-${run}`);
          let answer: ChargeAnswer | null = null;
          let givenBack = false;
          for (const name of steps) {
            if (name === 'time') stage.advance(stage.lateMs);
            else if (name === 'callOff') await callOff(paymentId);
            else if (name === 'refund') {
              givenBack = (await settles(refund(paymentId))) || givenBack;
            } else
              await settles(stage.provider.charge(charge(stage.cards[name], { paymentId }), 0));
            const found = await lookUp(paymentId);
            if (answer) expect(found).toEqual(answer);
            if (found.kind !== 'pending' && found.kind !== 'unknown') answer = found;
            const held = answer?.kind === 'approved' && !givenBack ? amount.amountMinor : 0;
            expect(stage.heldMinor(paymentId)).toBe(held);
          }
        }),
        { numRuns: 60 },
      );
    });
  });
}

async function settles(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}
