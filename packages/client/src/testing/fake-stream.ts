import type { CommittedEvent, LiveEvent } from '../feed-signal.ts';
import type { EventSourceLike } from '../live-feed.ts';

/** One connection of a page to the fake server. */
export class FakeEventSource implements EventSourceLike {
  readonly url: string;
  closed = false;
  /** The server has answered. */
  greeted = false;
  readonly #listeners = new Map<string, ((event: MessageEvent<string>) => void)[]>();

  constructor(url: string) {
    this.url = url;
  }

  /** What the page said it has, or null. */
  get lastEventId(): number | null {
    const id = new URL(this.url, 'https://livedrops.test').searchParams.get('last_event_id');
    return id === null ? null : Number(id);
  }

  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void {
    this.#listeners.set(type, [...(this.#listeners.get(type) ?? []), listener]);
  }

  close(): void {
    this.closed = true;
  }

  /** Delivers a frame even to a closed source: browsers may. */
  dispatch(type: string, data: string, lastEventId = ''): void {
    for (const listener of this.#listeners.get(type) ?? []) {
      listener(Object.assign(new Event(type), { data, lastEventId }) as MessageEvent<string>);
    }
  }

  fail(): void {
    this.dispatch('error', '');
  }
}

const uuid = (seq: number) => `019aa7c4-8f00-7c1e-9a55-${String(seq).padStart(12, '0')}`;

/** A server that speaks the live protocol to fake sources, and remembers everything. */
export class FakeStream {
  readonly sources: FakeEventSource[] = [];
  readonly log: CommittedEvent[] = [];
  #down = false;
  /** Cursors below this are reset. */
  oldest = 0;

  readonly open = (url: string): FakeEventSource => {
    const source = new FakeEventSource(url);
    this.sources.push(source);
    queueMicrotask(() => this.#greet(source));
    return source;
  };

  /** While true, connections break and fail. */
  set down(value: boolean) {
    this.#down = value;
    if (value) this.cut();
  }

  get openSources(): FakeEventSource[] {
    return this.sources.filter((source) => !source.closed);
  }

  get head(): number {
    return this.log.at(-1)?.seq ?? 0;
  }

  commit(): CommittedEvent {
    const seq = this.head + 1;
    const event: CommittedEvent = {
      event_id: uuid(seq),
      seq,
      kind: 'drop.updated',
      notify: false,
      occurred_at: '2026-11-22T20:00:00.000Z',
      drop_id: uuid(0),
      creator_id: uuid(0),
      title: 'Cups',
    };
    this.log.push(event);
    if (this.#down) return event;
    for (const source of this.openSources) if (source.greeted) this.send(source, event, seq);
    return event;
  }

  beat(): void {
    for (const source of this.openSources) this.#beat(source, this.head);
  }

  send(source: FakeEventSource, event: LiveEvent, id: number | string): void {
    source.dispatch(event.kind, JSON.stringify(event), String(id));
  }

  /** Every connection breaks. */
  cut(): void {
    for (const source of this.openSources) source.fail();
  }

  #greet(source: FakeEventSource): void {
    if (source.closed) return;
    if (this.#down) {
      source.fail();
      return;
    }
    source.greeted = true;
    const after = source.lastEventId ?? this.head;
    if (after < this.oldest || after > this.head) {
      const server_time = new Date().toISOString();
      this.send(source, { kind: 'reset', reason: 'too-old', server_time }, this.head);
      return;
    }
    this.#beat(source, after);
    for (const event of this.log) if (event.seq > after) this.send(source, event, event.seq);
  }

  #beat(source: FakeEventSource, id: number): void {
    this.send(source, { kind: 'beat', server_time: new Date().toISOString() }, id);
  }
}
