import type { CommittedEvent } from './feed-signal.ts';

const keptMax = 256;

/** The last events that a tab has seen, so that it can hand them to another without asking the server. */
export class EventMemory {
  #events: CommittedEvent[] = [];
  /** Complete after this seq; null: nothing is known yet. */
  #from: number | null;
  #cursor: number | null;

  constructor(cursor: number | null) {
    this.#from = cursor;
    this.#cursor = cursor;
  }

  get cursor(): number | null {
    return this.#cursor;
  }

  /** False when the event was there before. */
  add(event: CommittedEvent): boolean {
    if (this.#cursor !== null && event.seq <= this.#cursor) return false;
    this.#from ??= event.seq - 1;
    this.#cursor = event.seq;
    this.#events.push(event);
    if (this.#events.length > keptMax) this.#from = this.#events.shift()?.seq ?? this.#from;
    return true;
  }

  /** Nothing happened up to here that was not added. */
  moveTo(cursor: number): void {
    this.#from ??= cursor;
    this.#cursor = Math.max(this.#cursor ?? cursor, cursor);
  }

  /** What came before is not known any more. */
  beginAt(cursor: number | null): void {
    this.#events = [];
    this.#from = cursor;
    this.#cursor = cursor;
  }

  /** Everything after `seq`, or null when that is not known here. */
  after(seq: number | null): readonly CommittedEvent[] | null {
    if (seq === null || this.#from === null || seq < this.#from) return null;
    return this.#events.filter((event) => event.seq > seq);
  }
}
