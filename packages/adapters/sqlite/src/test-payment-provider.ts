import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '@livedrops/core/ports/clock';
import type {
  ChargeAnswer,
  ChargeRequest,
  PaymentProvider,
} from '@livedrops/core/ports/payment-provider';
import type { PaymentId } from '@livedrops/core/shared/ids';
import { type ChargePlan, type RecordedCharge, TestBank } from './test-bank.ts';

type AnswerListener = (paymentId: PaymentId, answer: ChargeAnswer) => void;

/** Answers by card number, the same way every time; see the contract's `payOrder` for the numbers. */
export interface TestPaymentProvider extends PaymentProvider {
  /** Hears answers that come by themselves, as a webhook does: a repeat of what `charge` said. Returns the way to stop. */
  onAnswer(listener: AnswerListener): () => void;
  /** Every charge there ever was, the oldest first: what an auditor holds against the orders. */
  listCharges(): readonly RecordedCharge[];
  close(): void;
}

interface TestPaymentOptions {
  /** The bank's own database file. */
  readonly path: string;
  readonly clock: Clock;
  /** How long the card that approves late takes. */
  readonly lateMs?: number;
}

const cards = {
  approves: '4242424242424242',
  declines: '4000000000000002',
  declinesOnce: '4000000000000341',
  neverAnswers: '4000000000009995',
  approvesLate: '4000000000003220',
  answersTwice: '4000000000000259',
} as const;

const secondAnswerAfterMs = 50;

class NoAnswerInTime extends Error {
  override name = 'NoAnswerInTime';
}

export function openTestPaymentProvider(options: TestPaymentOptions): TestPaymentProvider {
  const { path, clock, lateMs = 6_000 } = options;
  const bank = new TestBank(path, clock);
  const listeners = new Set<AnswerListener>();

  function plan(request: ChargeRequest): ChargePlan {
    switch (request.cardNumber) {
      case cards.approves:
      case cards.answersTwice:
        return { state: 'approved' };
      case cards.declines:
        return { state: 'declined', declineCode: 'insufficient_funds' };
      case cards.declinesOnce: {
        const declined = bank.declinesOf(request.orderId, request.cardNumber.slice(-4)) > 0;
        return declined
          ? { state: 'approved' }
          : { state: 'declined', declineCode: 'insufficient_funds' };
      }
      case cards.neverAnswers:
        return { state: 'pending', answerAt: null };
      case cards.approvesLate:
        return { state: 'pending', answerAt: clock.now() + lateMs };
      default:
        return { state: 'declined', declineCode: 'unknown_test_card' };
    }
  }

  /** Waits for the answer of a pending charge, but not longer than the asker does. */
  async function wait(paymentId: PaymentId, timeoutMs: number): Promise<ChargeAnswer> {
    const answerAt = bank.read(paymentId)?.answerAt ?? null;
    const leftMs = answerAt === null ? timeoutMs : Math.max(0, answerAt - clock.now());
    await sleep(Math.min(leftMs, timeoutMs));
    // A timer may fire a moment before the clock says so.
    const inTime = answerAt !== null && leftMs <= timeoutMs;
    const answer = answerOf(bank.read(paymentId, inTime ? answerAt : clock.now()));
    if (answer) return answer;
    throw new NoAnswerInTime(`No answer to payment ${paymentId} within ${timeoutMs} ms.`);
  }

  function answerAgain(paymentId: PaymentId, answer: ChargeAnswer): void {
    const timer = setTimeout(() => {
      for (const listener of listeners) listener(paymentId, answer);
    }, secondAnswerAfterMs);
    timer.unref();
  }

  return {
    async charge(request, timeoutMs) {
      const { paymentId } = request;
      const { isNew } = bank.ask(request, plan(request));
      const answer = answerOf(bank.read(paymentId)) ?? (await wait(paymentId, timeoutMs));
      if (isNew && request.cardNumber === cards.answersTwice) answerAgain(paymentId, answer);
      return answer;
    },
    async lookUp(paymentId) {
      const charge = bank.read(paymentId);
      return charge ? (answerOf(charge) ?? { kind: 'pending' }) : { kind: 'unknown' };
    },
    async callOff(paymentId) {
      return bank.callOff(paymentId);
    },
    async refund(paymentId) {
      if (bank.refund(paymentId) === 'nothing_taken') {
        throw new Error(`Payment ${paymentId} took no money, so none can go back.`);
      }
    },
    onAnswer(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listCharges: () => bank.list(),
    close: () => bank.close(),
  };
}

/** Null: not answered. */
function answerOf(charge: RecordedCharge | null): ChargeAnswer | null {
  if (charge?.state === 'declined') {
    return { kind: 'declined', declineCode: charge.declineCode ?? 'declined' };
  }
  // Money that went back was taken first.
  return charge?.state === 'approved' || charge?.state === 'refunded' ? { kind: 'approved' } : null;
}
