import type { Container } from './container.ts';
import { startAnnounceDrops } from './workers/announce-drops.ts';
import { startExpireHolds } from './workers/expire-holds.ts';
import { startFinishLeaving } from './workers/finish-leaving.ts';
import { startForgetInbox } from './workers/forget-inbox.ts';
import { startPruneOutbox } from './workers/prune-outbox.ts';
import { startReconcilePayments } from './workers/reconcile-payments.ts';
import { relayOutbox } from './workers/relay-outbox.ts';
import { startSendLetters } from './workers/send-letters.ts';
import { startDelivering } from './workers/start-delivering.ts';
import { startTakeInEvents } from './workers/take-in-events.ts';
import { startTidyAccounts } from './workers/tidy-accounts.ts';

export interface Workers {
  /** Ends after what runs now; the relay publishes what is committed first. */
  stop(): Promise<void>;
}

/** Everything that happens without anybody asking. */
export async function startWorkers(container: Container): Promise<Workers> {
  const { bus, config, ctx, deliveries, logger, shop } = container;
  const relay = relayOutbox({
    outbox: shop.outbox,
    bus,
    onFailure: (error) => logger.warn({ err: error }, 'events could not be relayed'),
  });
  const { tell, loops: deliveryLoops } = startDelivering(container);
  const loops = [
    startExpireHolds(ctx, logger),
    startAnnounceDrops(ctx, logger),
    startReconcilePayments(ctx, {
      log: logger,
      onAnswer: (listener) => shop.payments.onAnswer(listener),
    }),
    startFinishLeaving(ctx, logger),
    startSendLetters({ ...container, clock: ctx.clock, queue: deliveries.queue }, logger),
    startTidyAccounts({ ...container, clock: ctx.clock }, logger),
    startTakeInEvents(ctx, { outbox: shop.outbox, log: logger, tell }),
    ...deliveryLoops,
    startForgetInbox(ctx, logger),
    startPruneOutbox({ clock: ctx.clock, outbox: shop.outbox }, logger),
  ];
  if (config.seedDemo) {
    const { startRoller } = await import('./demo/roller.ts');
    const { startTrickle } = await import('./demo/trickle.ts');
    loops.push(
      startRoller(ctx, logger),
      startTrickle(ctx, { log: logger, ordersPerMinute: config.demoOrdersPerMinute }),
    );
  }
  return {
    async stop() {
      await Promise.all(loops.map((loop) => loop.stop()));
      await relay.stop();
    },
  };
}
