import type { CommittedEvent, FeedSignal, FeedState, LiveEvent } from './feed-signal.ts';

/** The part of the browser's EventSource that is used. */
export interface EventSourceLike {
  addEventListener(type: string, listener: (event: MessageEvent<string>) => void): void;
  close(): void;
}

export interface LiveFeedOptions {
  /** Of the stream: `/api/live`. */
  readonly url: string;
  readonly onSignal: (signal: FeedSignal) => void;
  /** The `stock_seq` of what the page already shows, or where another tab's feed stood: nothing after it is missed. */
  readonly resumeFrom?: number | null;
  readonly openEventSource?: (url: string) => EventSourceLike;
  readonly isOnline?: () => boolean;
  readonly random?: () => number;
}

const kinds = Object.keys({
  'drop.scheduled': 1,
  'drop.reminder': 1,
  'drop.rescheduled': 1,
  'drop.started': 1,
  'drop.soldout': 1,
  'drop.restocked': 1,
  'drop.updated': 1,
  'drop.ended': 1,
  'drop.cancelled': 1,
  'stock.changed': 1,
  'stock.low': 1,
  'order.held': 1,
  'order.extended': 1,
  'order.payment_declined': 1,
  'order.confirmed': 1,
  'order.expired': 1,
  'order.cancelled': 1,
  'order.refunded': 1,
  reset: 1,
  beat: 1,
  bye: 1,
  'inbox.changed': 1,
} satisfies Record<LiveEvent['kind'], 1>);

const pauseMsMin = 500;
const pauseMsMax = 15_000;
/** The server beats every 15 s: two beats missed and some, and the connection is dead without knowing it. */
const silenceMsMax = 40_000;
const offlineAfterMs = 8_000;

type Timer = ReturnType<typeof setTimeout> | undefined;

/**
 * One live stream: reconnects with jittered back-off, resumes where it stood, tells each event once and says how fresh it
 * is. It reconnects itself instead of leaving that to the browser, whose fixed pause would bring everybody back at once.
 */
export class LiveFeed {
  readonly #options: LiveFeedOptions;
  readonly #random: () => number;
  #source: EventSourceLike | null = null;
  #cursor: number | null;
  #lastSeq: number;
  #failures = 0;
  #state: FeedState | null = null;
  #lastSeenAt: number | null = null;
  #retryTimer: Timer;
  #silenceTimer: Timer;
  #offlineTimer: Timer;

  constructor(options: LiveFeedOptions) {
    this.#options = options;
    this.#random = options.random ?? Math.random;
    this.#cursor = options.resumeFrom ?? null;
    this.#lastSeq = this.#cursor ?? -1;
    this.#enter('connecting');
    this.#open();
  }

  /** Where a successor goes on, or null when nothing has come yet. */
  get cursor(): number | null {
    return this.#cursor;
  }

  /** Drops the connection and opens a new one at once: after signing in or out, and when the network changed. */
  restart(): void {
    this.#failures = 0;
    this.#open();
  }

  /** Ends the feed for good. */
  stop(): void {
    this.#close();
    clearTimeout(this.#offlineTimer);
  }

  #enter(state: FeedState): void {
    if (state === 'live') {
      clearTimeout(this.#offlineTimer);
      this.#offlineTimer = undefined;
    }
    if (state === this.#state) return;
    this.#state = state;
    this.#options.onSignal({ type: 'status', status: { state, lastSeenAt: this.#lastSeenAt } });
  }

  #open(): void {
    this.#close();
    const { url, openEventSource } = this.#options;
    const address = this.#cursor === null ? url : `${url}?last_event_id=${this.#cursor}`;
    const source = openEventSource?.(address) ?? new EventSource(address);
    this.#source = source;
    for (const kind of kinds) {
      // A closed source may still deliver what it had read: that belongs to nobody any more.
      source.addEventListener(kind, (message) => this.#source === source && this.#read(message));
    }
    source.addEventListener('error', () => this.#source === source && this.#reconnect());
    this.#listenForSilence();
  }

  #close(): void {
    this.#source?.close();
    this.#source = null;
    clearTimeout(this.#retryTimer);
    clearTimeout(this.#silenceTimer);
  }

  #listenForSilence(): void {
    clearTimeout(this.#silenceTimer);
    this.#silenceTimer = setTimeout(() => this.#reconnect(), silenceMsMax);
  }

  #reconnect(afterMs?: number): void {
    this.#close();
    const ceiling = Math.min(pauseMsMax, 2 * pauseMsMin * 2 ** this.#failures);
    const pauseMs = afterMs ?? pauseMsMin + this.#random() * (ceiling - pauseMsMin);
    this.#failures += 1;
    this.#retryTimer = setTimeout(() => this.#open(), pauseMs);
    this.#offlineTimer ??= setTimeout(() => this.#enter('offline'), offlineAfterMs);
    if (this.#state !== 'offline') this.#enter(this.#isOnline() ? 'reconnecting' : 'offline');
  }

  #isOnline(): boolean {
    return this.#options.isOnline?.() ?? globalThis.navigator?.onLine ?? true;
  }

  #read(message: MessageEvent<string>): void {
    this.#lastSeenAt = Date.now();
    this.#failures = 0;
    this.#listenForSilence();
    const event = parse(message.data);
    if (event?.kind === 'bye') {
      this.#reconnect(event.retry_ms + this.#random() * pauseMsMin);
      return;
    }
    const hadCursor = this.#cursor !== null;
    if (/^\d+$/.test(message.lastEventId)) this.#cursor = Number(message.lastEventId);
    if (event === null || event.kind === 'reset') {
      this.#lastSeq = this.#cursor ?? -1;
      this.#options.onSignal({ type: 'gap' });
    } else if (event.kind === 'beat') {
      if (!hadCursor) this.#options.onSignal({ type: 'gap' });
      this.#options.onSignal({ type: 'beat', serverAt: Date.parse(event.server_time) });
    } else if (event.kind === 'inbox.changed') {
      this.#options.onSignal({ type: 'inbox', changed: event });
    } else {
      this.#tell(event);
    }
    this.#enter('live');
  }

  #tell(event: CommittedEvent): void {
    if (event.seq <= this.#lastSeq) return;
    this.#lastSeq = event.seq;
    this.#options.onSignal({ type: 'event', event });
  }
}

/** The event, or null when the text is none: what it said is then not known. */
function parse(text: string): LiveEvent | null {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
