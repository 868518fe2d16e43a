import { EventMemory } from './event-memory.ts';
import type { FeedSignal, FeedStatus } from './feed-signal.ts';
import type { HelloMessage, SignalMessage, TabMessage, WelcomeMessage } from './tab-message.ts';

/** The part of BroadcastChannel that is used. */
export interface ChannelLike {
  postMessage(message: TabMessage): void;
  addEventListener(type: 'message', listener: (event: { readonly data: TabMessage }) => void): void;
  close(): void;
}

/** The part of the browser's lock manager that is used. */
export interface LocksLike {
  request(
    name: string,
    options: { readonly signal: AbortSignal } | { readonly steal: true },
    whileHeld: () => Promise<void>,
  ): Promise<unknown>;
}

/** The part of a feed that is used. */
export interface FeedLike {
  readonly cursor: number | null;
  restart(): void;
  stop(): void;
}

export interface LeaderTabOptions {
  readonly onSignal: (signal: FeedSignal) => void;
  /** Opens the one stream, when this tab leads. `resumeFrom` is where the tabs stand. */
  readonly openFeed: (
    onSignal: (signal: FeedSignal) => void,
    resumeFrom: number | null,
  ) => FeedLike;
  /** The `stock_seq` of what the page already shows. */
  readonly resumeFrom: number | null;
  /** Null: the browser has no locks (a page without https). Tabs then elect by talking. */
  readonly locks: LocksLike | null;
  /** Null: tabs cannot talk, and each has a stream of its own. */
  readonly channel: ChannelLike | null;
  readonly isVisible: () => boolean;
  readonly random?: () => number;
}

const lockName = 'livedrops-live-1';
/** How long a leader may take to answer before it counts as gone or frozen; jitter is added. */
const answerMsMax = { locks: 1_500, talk: 300 };
/** Longer than the server's beat, which the leader passes on. */
const silenceMsMax = 20_000;

/**
 * One stream for all tabs of a browser: the tab that holds the lock has it and passes everything on. When it closes, the
 * next one goes on where the tabs stood; a leader that does not answer (frozen in the background) is replaced by a tab that
 * somebody looks at. Every tab is told each event once, or is told of a gap.
 */
export class LeaderTab {
  readonly #options: LeaderTabOptions;
  readonly #random: () => number;
  readonly #id: string;
  readonly #memory: EventMemory;
  #feed: FeedLike | null = null;
  #sent = 0;
  /** Whom this tab follows, and the number of the last thing it heard from there. */
  #leader: { readonly id: string; readonly count: number } | null = null;
  #asking = false;
  #status: FeedStatus | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #queued: AbortController | null = null;
  #release: () => void = () => {};
  #stopped = false;

  constructor(options: LeaderTabOptions) {
    this.#options = options;
    this.#random = options.random ?? Math.random;
    this.#id = `${Date.now()}-${this.#random()}`;
    this.#memory = new EventMemory(options.resumeFrom);
    options.channel?.addEventListener('message', ({ data }) => {
      if (!this.#stopped) this.#hear(data);
    });
    if (options.channel) {
      this.#queueForLock();
      this.catchUp();
    } else this.#lead();
  }

  /** Where the tab stands: a later tab may go on from here. */
  get cursor(): number | null {
    return this.#memory.cursor;
  }

  get isLeader(): boolean {
    return this.#feed !== null;
  }

  get isStopped(): boolean {
    return this.#stopped;
  }

  /** Opens the stream again, whichever tab holds it: after signing in or out. */
  restart(): void {
    if (this.#feed) this.#feed.restart();
    else this.#post({ kind: 'restart' });
  }

  /** Opens the stream again if it is here: the network changed, which every tab notices by itself. */
  restartOwn(): void {
    this.#feed?.restart();
  }

  /** Asks the leader for what this tab may have missed: at the start, when it is shown again, when it woke up. */
  catchUp(): void {
    if (this.#feed || this.#stopped) return;
    this.#asking = true;
    this.#post({ kind: 'hello', from: this.#id, after: this.#memory.cursor });
    const waitMs = this.#options.locks ? answerMsMax.locks : answerMsMax.talk;
    this.#wait(() => this.#replaceLeader(), waitMs * (1 + this.#random()));
  }

  /** Leaves; another tab takes the stream over where it stood. */
  stop(): void {
    if (this.#stopped) return;
    if (this.#feed) this.#post({ kind: 'leaves' });
    this.#stopped = true;
    clearTimeout(this.#timer);
    this.#queued?.abort();
    this.#stepDown();
    this.#options.channel?.close();
  }

  #post(message: TabMessage): void {
    this.#options.channel?.postMessage(message);
  }

  #wait(then: () => void, ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(then, ms);
  }

  #lead(): void {
    if (this.#feed || this.#stopped) return;
    clearTimeout(this.#timer);
    this.#leader = null;
    this.#asking = false;
    this.#post({ kind: 'leads' });
    this.#feed = this.#options.openFeed((signal) => this.#passOn(signal), this.#memory.cursor);
  }

  #stepDown(): void {
    this.#feed?.stop();
    this.#feed = null;
    this.#release();
  }

  #passOn(signal: FeedSignal): void {
    const cursor = this.#feed?.cursor ?? this.#memory.cursor;
    this.#sent += 1;
    this.#post({ kind: 'signal', from: this.#id, count: this.#sent, cursor, signal });
    this.#take(signal, cursor);
  }

  #take(signal: FeedSignal, cursor: number | null): void {
    if (signal.type === 'gap') this.#memory.beginAt(cursor);
    if (signal.type === 'status') this.#tellStatus(signal.status);
    else if (signal.type !== 'event' || this.#memory.add(signal.event)) {
      this.#options.onSignal(signal);
    }
    if (cursor !== null) this.#memory.moveTo(cursor);
  }

  #tellStatus({ state, lastSeenAt }: FeedStatus): void {
    // A new leader's first steps are a reconnection for those who have seen the stream before.
    const now = this.#status && state === 'connecting' ? 'reconnecting' : state;
    if (this.#status?.state === now) return;
    this.#status = { state: now, lastSeenAt: lastSeenAt ?? this.#status?.lastSeenAt ?? null };
    this.#options.onSignal({ type: 'status', status: this.#status });
  }

  #follow(leader: { readonly from: string; readonly count: number }): void {
    this.#leader = { id: leader.from, count: leader.count };
    this.#asking = false;
    this.#wait(() => this.catchUp(), silenceMsMax);
  }

  /** No answer in time: nobody leads, or the leader is frozen. */
  #replaceLeader(): void {
    this.#asking = false;
    if (!this.#options.locks) this.#lead();
    else if (this.#options.isVisible()) this.#queueForLock({ steal: true });
    else this.#wait(() => this.catchUp(), silenceMsMax);
  }

  #queueForLock(how?: { readonly steal: true }): void {
    this.#queued?.abort();
    const queued = new AbortController();
    this.#queued = queued;
    const whileHeld = () => {
      if (this.#stopped) return Promise.resolve();
      this.#lead();
      return new Promise<void>((resolve) => {
        this.#release = resolve;
      });
    };
    this.#options.locks
      ?.request(lockName, how ?? { signal: queued.signal }, whileHeld)
      .catch(() => {
        if (this.#stopped || queued.signal.aborted) return;
        // Stolen: another tab found this one silent.
        this.#stepDown();
        this.#queueForLock();
        this.catchUp();
      });
  }

  #hear(message: TabMessage): void {
    switch (message.kind) {
      case 'signal':
        this.#hearSignal(message);
        return;
      case 'hello':
        this.#welcome(message);
        return;
      case 'welcome':
        this.#hearWelcome(message);
        return;
      case 'leads':
        this.#hearLeader();
        return;
      case 'leaves':
        if (!this.#options.locks && !this.#feed) this.catchUp();
        return;
      case 'restart':
        this.#feed?.restart();
    }
  }

  #hearSignal(message: SignalMessage): void {
    if (this.#feed) {
      // Two lead, since neither heard the other begin: let it be settled.
      if (!this.#options.locks) this.#post({ kind: 'leads' });
      return;
    }
    // While it asks, the answer will contain this.
    if (this.#asking) return;
    if (this.#leader?.id !== message.from || this.#leader.count + 1 !== message.count) {
      this.catchUp();
      return;
    }
    this.#follow(message);
    this.#take(message.signal, message.cursor);
  }

  #welcome({ from: to, after }: HelloMessage): void {
    if (!this.#feed) return;
    const { cursor } = this.#memory;
    const missed = this.#memory.after(after);
    const status = this.#status;
    this.#post({ kind: 'welcome', from: this.#id, to, count: this.#sent, cursor, status, missed });
  }

  #hearWelcome(message: WelcomeMessage): void {
    if (message.to !== this.#id || this.#feed) return;
    this.#follow(message);
    if (message.missed) {
      for (const event of message.missed) this.#take({ type: 'event', event }, null);
      if (message.cursor !== null) this.#memory.moveTo(message.cursor);
    } else if (message.cursor !== null) {
      this.#take({ type: 'gap' }, message.cursor);
    }
    if (message.status) this.#tellStatus(message.status);
  }

  /** Without locks two tabs may begin to lead at once. Who hears of the other gives way; if both do, both ask again. */
  #hearLeader(): void {
    if (!this.#options.locks) this.#stepDown();
    this.catchUp();
  }
}
