import type { InboxEntry } from '@livedrops/core/ports/inbox';
import type { Container } from '../container.ts';
import { deliverMail } from '../deliveries/deliver-mail.ts';
import { deliverPush } from '../deliveries/deliver-push.ts';
import { createHostGate } from '../deliveries/host-gate.ts';
import { readDropsOnce } from '../deliveries/read-drops-once.ts';
import { type SendOptions, startSendDeliveries } from '../deliveries/send-deliveries.ts';
import { startFanOutDeliveries } from './fan-out-deliveries.ts';
import { startForgetDeliveries } from './forget-deliveries.ts';
import type { Loop, WakeableLoop } from './start-loop.ts';

export interface Delivering {
  readonly loops: readonly Loop[];
  /** Keeps what has to be queued; after it the entries are safe from a crash. */
  readonly tell: (entries: readonly InboxEntry[]) => Promise<void>;
}

/** Longer than the sender's own patience, which knows better why it was in vain. */
const timeoutMs = { push: 15_000, mail: 30_000 };

/** Longer than a line and a try. */
const leaseMs = 60_000;
const drainMs = 3_000;

/** A healthy host's line may hold all that is claimed: it moves, and what it holds is told within two seconds. */
const claimedPerPlace = 2;

/** Tells people by push and mail, on the channels that this shop has. Without any, nothing is kept to be told. */
export function startDelivering(container: Container): Delivering {
  const { ctx, deliveries, delivering, logger, metrics } = container;
  const senders = startSenders(container);
  if (senders.length === 0) return { loops: [], tell: async () => undefined };
  const fanOut = startFanOutDeliveries(
    {
      ...ctx,
      contacts: container.contacts,
      fanOuts: deliveries.fanOuts,
      queue: deliveries.queue,
      channels: delivering.channels,
    },
    {
      log: logger,
      metrics: metrics.deliveries,
      onQueued: () => {
        for (const sender of senders) sender.wake();
      },
    },
  );
  return {
    loops: [fanOut, ...senders, startForgetDeliveries({ clock: ctx.clock, ...deliveries }, logger)],
    async tell(entries) {
      await deliveries.fanOuts.open(entries);
      fanOut.wake();
    },
  };
}

function startSenders(container: Container): readonly WakeableLoop[] {
  const { config, ctx, contacts, deliveries, delivering, logger, mailer, metrics } = container;
  const { random } = Math;
  const { pushAtOnceMax, pushPerHostMax, mailAtOnceMax } = config.deliveries;
  const shared: Omit<SendOptions, 'channel' | 'deliver' | 'claimedMax'> = {
    queue: deliveries.queue,
    clock: ctx.clock,
    log: logger,
    metrics: metrics.deliveries,
    leaseMs,
    drainMs,
    random,
  };
  const drops = readDropsOnce(ctx.drops);
  const senders: WakeableLoop[] = [];
  if (ctx.push !== null) {
    const gate = createHostGate({
      atOnceMax: pushAtOnceMax,
      perHostMax: pushPerHostMax,
      lineMax: pushAtOnceMax * claimedPerPlace,
      silentMs: 500,
      lineMsMax: 2_000,
      silencesMax: 8,
      pauseMs: 30_000,
      elapsedMs: () => performance.now(),
    });
    const push = {
      ...ctx,
      drops,
      sender: ctx.push.sender,
      gate,
      timeoutMs: timeoutMs.push,
      random,
    };
    senders.push(
      startSendDeliveries({
        ...shared,
        channel: 'push',
        claimedMax: pushAtOnceMax * claimedPerPlace,
        deliver: (claim) => deliverPush(push, claim),
      }),
    );
  }
  if (mailer !== null) {
    const { places } = delivering;
    const mail = { ...ctx, drops, mailer, contacts, places, timeoutMs: timeoutMs.mail, random };
    senders.push(
      startSendDeliveries({
        ...shared,
        channel: 'mail',
        claimedMax: mailAtOnceMax,
        deliver: (claim) => deliverMail(mail, claim),
      }),
    );
  }
  return senders;
}
