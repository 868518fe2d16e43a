import type { EventBus } from '@livedrops/core/ports/event-bus';
import type { CommittedEvent, EventKind, Outbox } from '@livedrops/core/ports/outbox';
import {
  brandId,
  type CreatorId,
  type DropId,
  type EventId,
  type UserId,
} from '@livedrops/core/shared/ids';
import type { LiveRequest } from '../admit-stream.ts';
import { LiveHub, type LiveHubOptions } from '../live-hub.ts';
import type { LiveSink } from '../live-sink.ts';

export const dropA = brandId<DropId>('019aa7c4-8f00-7c1e-9a55-00000000000a');
export const dropB = brandId<DropId>('019aa7c4-8f00-7c1e-9a55-00000000000b');
export const dropC = brandId<DropId>('019aa7c4-8f00-7c1e-9a55-00000000000c');
export const nuno = brandId<UserId>('019aa7c4-8f00-7c1e-9a55-000000000001');
export const ondo = brandId<UserId>('019aa7c4-8f00-7c1e-9a55-000000000002');

/** Each drop of these tests has a creator of its own. */
export const creatorOf = (dropId: DropId) => brandId<CreatorId>(dropId.replace('9a55', '9a5c'));

/** A store of events and the bus that carries them, for tests: what is committed waits until `relay`. */
export class FakeEvents {
  now = Date.parse('2026-11-22T20:00:00.000Z');
  readonly committed: CommittedEvent[] = [];
  readonly #listeners = new Set<(events: readonly CommittedEvent[]) => void>();
  #relayed = 0;
  #forgotten = 0;

  readonly clock = { now: () => this.now };

  readonly bus: Pick<EventBus, 'subscribe'> = {
    subscribe: (listener) => {
      this.#listeners.add(listener);
      return () => this.#listeners.delete(listener);
    },
  };

  readonly outbox: Pick<Outbox, 'readAfter' | 'headSeq' | 'seqBefore'> = {
    readAfter: (seq, limit) => this.committed.filter((event) => event.seq > seq).slice(0, limit),
    headSeq: () => this.committed.at(-1)?.seq ?? this.#forgotten,
    seqBefore: (instant) => {
      const oldest = this.committed.find((event) => event.occurredAt >= instant);
      return oldest ? oldest.seq - 1 : (this.committed.at(-1)?.seq ?? this.#forgotten);
    },
  };

  /** What a hub is made of. */
  get parts() {
    return { bus: this.bus, outbox: this.outbox, clock: this.clock };
  }

  commit(kind: EventKind, dropId: DropId = dropA, userId: UserId | null = null): CommittedEvent {
    const seq = this.#forgotten + this.committed.length + 1;
    const event: CommittedEvent = {
      seq,
      eventId: brandId<EventId>(`019aa7c4-8f00-7c1e-9a55-${String(seq).padStart(12, '0')}`),
      kind,
      dropId,
      userId,
      occurredAt: this.now,
      payload: JSON.stringify({
        drop_id: dropId,
        ...(userId === null && kind !== 'stock.changed' && { creator_id: creatorOf(dropId) }),
      }),
    };
    this.committed.push(event);
    return event;
  }

  relay(limit = Number.POSITIVE_INFINITY): void {
    const events = this.committed.slice(this.#relayed, this.#relayed + limit);
    this.#relayed += events.length;
    if (events.length > 0) this.redeliver(events);
  }

  relayed(): readonly CommittedEvent[] {
    return this.committed.slice(0, this.#relayed);
  }

  /** Lets go of what is relayed; seqs go on. */
  forget(): void {
    this.#forgotten += this.committed.length;
    this.committed.length = 0;
    this.#relayed = 0;
  }

  redeliver(events: readonly CommittedEvent[]): void {
    for (const listener of this.#listeners) listener(events);
  }

  publish(kind: EventKind, dropId?: DropId, userId?: UserId | null): CommittedEvent {
    const event = this.commit(kind, dropId, userId);
    this.relay();
    return event;
  }
}

/** A stream that keeps its bytes; nothing is ever taken from it while it is `stuck`. */
export class FakeSink implements LiveSink {
  text = '';
  stuck = false;
  closed = false;
  destroyed = false;
  #unsent = 0;
  readonly #listeners: (() => void)[] = [];

  write(bytes: Uint8Array): void {
    if (this.closed) return;
    this.text += Buffer.from(bytes).toString();
    if (this.stuck) this.#unsent += bytes.length;
  }

  unsentBytes(): number {
    return this.#unsent;
  }

  end(): void {
    if (!this.stuck) this.#close();
  }

  destroy(): void {
    this.destroyed = true;
    this.#close();
  }

  onClose(listener: () => void): void {
    this.#listeners.push(listener);
  }

  /** The client goes away. */
  hangUp(): void {
    this.#close();
  }

  #close(): void {
    if (this.closed) return;
    this.closed = true;
    for (const listener of this.#listeners) listener();
  }
}

export interface ReadFrame {
  readonly id: number | null;
  readonly kind: string | null;
  readonly data: {
    readonly kind: string;
    readonly event_id?: string;
    readonly notify?: boolean;
    readonly reason?: string;
    readonly retry_ms?: number;
    readonly server_time?: string;
  } | null;
}

/** Reads an event stream as a browser does: a frame that is cut off does not count. */
export function readFrames(text: string): ReadFrame[] {
  const blocks = text.split('\n\n').slice(0, -1);
  return blocks.map((block) => {
    const fields = new Map(
      block.split('\n').map((line) => {
        const colon = line.indexOf(': ');
        return [line.slice(0, colon), line.slice(colon + 2)] as const;
      }),
    );
    const id = fields.get('id');
    const data = fields.get('data');
    return {
      id: id === undefined ? null : Number(id),
      kind: fields.get('event') ?? null,
      data: data === undefined ? null : JSON.parse(data),
    };
  });
}

/** Committed events among the frames, without the stream's own (cursor, beat, reset, bye). */
export const eventsIn = (text: string): ReadFrame[] =>
  readFrames(text).filter((frame) => frame.data?.event_id !== undefined);

export const seqsIn = (text: string): (number | null)[] => eventsIn(text).map(({ id }) => id);

export const kindsIn = (text: string): (string | null)[] =>
  readFrames(text).map(({ kind }) => kind);

const hourMs = 60 * 60 * 1000;

/** A hub over a fake store, and the ways to open streams on it. */
export function setUpHub(options: Partial<LiveHubOptions> = {}) {
  const events = new FakeEvents();
  const hub = new LiveHub({ ...events.parts, ...options });
  const open = (request: Partial<LiveRequest> = {}) => {
    const sink = new FakeSink();
    const refusal = hub.open(
      {
        drops: null,
        lastEventId: null,
        user: null,
        address: '203.0.113.7',
        ...request,
      },
      () => sink,
    );
    return { sink, refused: refusal?.refused };
  };
  const signedIn = (userId = nuno, session = 'session-of-nuno') => ({
    userId,
    session,
    sessionExpiresAt: events.now + hourMs,
  });
  return { events, hub, open, signedIn };
}
