import { reconcilePayments } from '@livedrops/core/orders/reconcile-payments';
import { settlePayment } from '@livedrops/core/orders/settle-payment';
import type { ChargeAnswer } from '@livedrops/core/ports/payment-provider';
import type { Context } from '@livedrops/core/shared/context';
import type { PaymentId } from '@livedrops/core/shared/ids';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

type ReconcileContext = Pick<Context, 'clock' | 'ledger' | 'payments' | 'settings'>;

interface ReconcileOptions {
  readonly log: WorkerLog;
  /** Answers that the provider sends by itself; they may repeat what is known. */
  readonly onAnswer?: (
    listener: (paymentId: PaymentId, answer: ChargeAnswer) => void,
  ) => () => void;
}

const paymentsPerRound = 200;

/** Brings payments to rest that a time-out, a crash or a closed tab left open. */
export function startReconcilePayments(ctx: ReconcileContext, options: ReconcileOptions): Loop {
  const { log, onAnswer } = options;
  const settling = new Set<Promise<void>>();
  const stopListening = onAnswer?.((paymentId, answer) => {
    const settled = record(paymentId, answer).finally(() => settling.delete(settled));
    settling.add(settled);
  });

  async function record(paymentId: PaymentId, answer: ChargeAnswer): Promise<void> {
    try {
      await settlePayment(ctx, { paymentId, answer });
    } catch (error) {
      log.warn({ err: error, paymentId }, 'answer could not be recorded');
    }
  }

  const loop = startLoop({
    name: 'reconcile-payments',
    clock: ctx.clock,
    log,
    pauseMsMin: 500,
    pauseMsMax: 1_000,
    run: async () => {
      const { waiting, failures } = await reconcilePayments(ctx, { limit: paymentsPerRound });
      if (failures.length > 0) {
        throw new AggregateError(failures, `${failures.length} payments could not be reconciled`);
      }
      return waiting > 0 ? ctx.clock.now() : null;
    },
  });
  return {
    async stop() {
      stopListening?.();
      await loop.stop();
      await Promise.all(settling);
    },
  };
}
