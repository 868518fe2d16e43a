import { setImmediate } from 'node:timers/promises';
import { keepPosition, takeInEvents } from '@livedrops/core/notifications/take-in-events';
import type { InboxEntry } from '@livedrops/core/ports/inbox';
import type { Outbox } from '@livedrops/core/ports/outbox';
import type { Context } from '@livedrops/core/shared/context';
import { type Loop, startLoop, type WorkerLog } from './start-loop.ts';

interface TakeInOptions {
  readonly outbox: Pick<Outbox, 'readAfter' | 'onCommit'>;
  readonly log: WorkerLog;
  /** Keeps what has to be sent, before the inbox forgets that it was new. */
  readonly tell: (entries: readonly InboxEntry[]) => Promise<void>;
}

/** A round reads so many: reading what they are about takes a few milliseconds of the loop. */
const eventsMax = 200;

/** What is no news is not worth a commit: after a crash so many events at most are looked through again. */
const unkeptMax = 5_000;

/** Brings what was committed into the inbox, within moments, once, and also what came while nobody was there. */
export function startTakeInEvents(
  ctx: Pick<Context, 'clock' | 'drops' | 'inbox' | 'ledger'>,
  { outbox, log, tell }: TakeInOptions,
): Loop {
  let through = ctx.inbox.position();
  let stopping = false;
  const loop = startLoop({
    name: 'take-in-events',
    clock: ctx.clock,
    log,
    // News of orders that come together is written together: each commit would hold up the next order.
    pauseMsMin: 100,
    pauseMsMax: 1_000,
    run: async () => {
      for (let more = true; more; ) {
        const taken = await takeInEvents(
          { ...ctx, outbox },
          { after: through, limit: eventsMax, tell },
        );
        if (taken === null) break;
        through = taken.through;
        await setImmediate();
        more = taken.full && !stopping;
      }
      if (through - ctx.inbox.position() > unkeptMax) await keepPosition(ctx, through);
      return null;
    },
  });
  const stopListening = outbox.onCommit(() => loop.wake());
  return {
    stop() {
      stopping = true;
      stopListening();
      return loop.stop();
    },
  };
}
