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
  return new Relay(options);
}

class Relay implements OutboxRelay {
  readonly #options: RelayOptions;
  readonly #batchSizeMax: number;
  readonly #unsubscribe: () => void;
  readonly #poll: NodeJS.Timeout;
  #position: number;
  #marked: number;
  #markTimer: NodeJS.Timeout | undefined;
  #wakeUp: NodeJS.Immediate | undefined;
  #running: Promise<void> | undefined;
  /** Something may have been committed since the last look. */
  #woken = false;
  #stopped: Promise<void> | undefined;

  constructor(options: RelayOptions) {
    this.#options = options;
    this.#batchSizeMax = options.batchSizeMax ?? 500;
    this.#position = options.outbox.relayedSeq();
    this.#marked = this.#position;
    this.#unsubscribe = options.outbox.onCommit(() => this.#wake());
    this.#poll = setInterval(() => this.#wake(), options.pollMs ?? 1000);
    this.#poll.unref();
    this.#wake();
  }

  position(): number {
    return this.#position;
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#stop();
    return this.#stopped;
  }

  /** All commits of one turn of the event loop are relayed together. */
  #wake(): void {
    if (this.#wakeUp !== undefined || this.#stopped !== undefined) return;
    this.#wakeUp = setImmediate(() => {
      this.#wakeUp = undefined;
      void this.#relay();
    });
  }

  #relay(): Promise<void> {
    this.#woken = true;
    this.#running ??= this.#run();
    return this.#running;
  }

  async #run(): Promise<void> {
    try {
      while (this.#woken) {
        this.#woken = false;
        await this.#publishCommitted();
      }
    } catch (error) {
      this.#options.onFailure(error);
    } finally {
      this.#running = undefined;
    }
  }

  async #publishCommitted(): Promise<void> {
    const { outbox, bus } = this.#options;
    for (;;) {
      const events = outbox.readAfter(this.#position, this.#batchSizeMax);
      const last = events.at(-1);
      if (last === undefined) return;
      await bus.publish(events);
      this.#position = last.seq;
      this.#markSoon();
      // A backlog must not keep requests waiting.
      if (events.length === this.#batchSizeMax) await nextTurn();
    }
  }

  #markSoon(): void {
    if (this.#markTimer !== undefined || this.#stopped !== undefined) return;
    this.#markTimer = setTimeout(() => {
      this.#markTimer = undefined;
      void this.#mark();
    }, this.#options.markEveryMs ?? 1000);
    this.#markTimer.unref();
  }

  async #mark(): Promise<void> {
    const seq = this.#position;
    if (seq === this.#marked) return;
    try {
      await this.#options.outbox.markRelayed(seq);
      this.#marked = Math.max(this.#marked, seq);
    } catch (error) {
      this.#options.onFailure(error);
    }
  }

  async #stop(): Promise<void> {
    this.#unsubscribe();
    clearInterval(this.#poll);
    clearImmediate(this.#wakeUp);
    clearTimeout(this.#markTimer);
    await this.#relay();
    await this.#mark();
  }
}

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));
