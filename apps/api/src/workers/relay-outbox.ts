import type { EventBus } from '@livedrops/core/ports/event-bus';
import type { Outbox } from '@livedrops/core/ports/outbox';

export interface RelayOptions {
  readonly outbox: Pick<Outbox, 'readAfter' | 'relayedSeq' | 'markRelayed' | 'onCommit'>;
  readonly bus: Pick<EventBus, 'publish'>;
  /** Told of every failure; the relay itself goes on from where it stood. */
  readonly onFailure: (error: unknown) => void;
  /** Events read and published at once. */
  readonly batchSizeMax?: number;
  /** How often to look without being woken: another process may have committed, or a publish may have failed. */
  readonly pollMs?: number;
  /** The position is written down at most this often: after a crash events repeat, they are never lost. */
  readonly markEveryMs?: number;
}

export interface OutboxRelay {
  /** Seq of the last event that the bus has taken over. */
  position(): number;
  /** Publishes what is committed, writes the position down and ends. Safe to call twice. */
  stop(): Promise<void>;
}

/** Moves committed events from the outbox to the bus, in order and at least once. */
export function relayOutbox(options: RelayOptions): OutboxRelay {
  const { outbox, bus, onFailure } = options;
  const batchSizeMax = options.batchSizeMax ?? 500;
  let position = outbox.relayedSeq();
  let marked = position;
  let markTimer: NodeJS.Timeout | undefined;
  let wakeUp: NodeJS.Immediate | undefined;
  let running: Promise<void> | undefined;
  let woken = false;
  let stopped: Promise<void> | undefined;

  async function mark(): Promise<void> {
    const seq = position;
    if (seq === marked) return;
    try {
      await outbox.markRelayed(seq);
      marked = Math.max(marked, seq);
    } catch (error) {
      onFailure(error);
    }
  }

  function markSoon(): void {
    if (markTimer !== undefined || stopped !== undefined) return;
    markTimer = setTimeout(() => {
      markTimer = undefined;
      void mark();
    }, options.markEveryMs ?? 1000);
    markTimer.unref();
  }

  async function publishCommitted(): Promise<void> {
    for (;;) {
      const events = outbox.readAfter(position, batchSizeMax);
      const last = events.at(-1);
      if (last === undefined) return;
      await bus.publish(events);
      position = last.seq;
      markSoon();
      // A backlog must not keep requests waiting.
      if (events.length === batchSizeMax) await new Promise((resolve) => setImmediate(resolve));
    }
  }

  async function run(): Promise<void> {
    try {
      while (woken) {
        woken = false;
        await publishCommitted();
      }
    } catch (error) {
      onFailure(error);
    } finally {
      running = undefined;
    }
  }

  function relay(): Promise<void> {
    woken = true;
    running ??= run();
    return running;
  }

  function wake(): void {
    if (wakeUp !== undefined || stopped !== undefined) return;
    wakeUp = setImmediate(() => {
      wakeUp = undefined;
      void relay();
    });
  }

  const unsubscribe = outbox.onCommit(wake);
  const poll = setInterval(wake, options.pollMs ?? 1000);
  poll.unref();
  wake();

  async function stop(): Promise<void> {
    unsubscribe();
    clearInterval(poll);
    clearImmediate(wakeUp);
    clearTimeout(markTimer);
    await relay();
    await mark();
  }

  return {
    position: () => position,
    stop: () => {
      stopped ??= stop();
      return stopped;
    },
  };
}
