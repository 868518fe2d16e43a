import type { LiveWishes } from '@livedrops/core/notifications/is-told-live';
import type { Clock } from '@livedrops/core/ports/clock';
import type { EventBus } from '@livedrops/core/ports/event-bus';
import type { CommittedEvent, Outbox } from '@livedrops/core/ports/outbox';
import type { UserId } from '@livedrops/core/shared/ids';
import { admitStream, type LiveRefusal, type LiveRequest } from './admit-stream.ts';
import { ClientIndex } from './client-index.ts';
import { endDeadSessions } from './end-dead-sessions.ts';
import { type FanOut, FanOutQueue } from './fan-out-queue.ts';
import { LiveClient } from './live-client.ts';
import {
  beatBytes,
  cursorBytes,
  FrameRun,
  inboxBytes,
  LiveFrame,
  resetBytes,
} from './live-frame.ts';
import { defaultLiveLimits, type LiveLimits } from './live-limits.ts';
import { type LiveMetrics, noLiveMetrics } from './live-metrics.ts';
import type { LiveSink } from './live-sink.ts';
import { loadRecent } from './load-recent.ts';
import { RecentEvents } from './recent-events.ts';
import { sayGoodbye } from './say-goodbye.ts';
import { findStartPosition } from './start-position.ts';
import { StockCoalescer } from './stock-coalescer.ts';

export interface LiveHubOptions {
  readonly bus: Pick<EventBus, 'subscribe'>;
  readonly outbox: Pick<Outbox, 'readAfter' | 'headSeq' | 'seqBefore'>;
  readonly clock: Clock;
  /** Whether the session still holds; asked for each signed-in stream at each beat. */
  readonly isSessionLive?: (session: string) => Promise<boolean>;
  readonly metrics?: LiveMetrics;
  readonly limits?: Partial<LiveLimits>;
}

const clientsForLongestPause = 10_000;

/**
 * Hands committed events to open streams. Each stream gets what it asked for in strictly ascending seq, each event at most
 * once, another user's never; `client.cursor` is the proof. Events must come from the bus in ascending seq.
 */
export class LiveHub {
  readonly #options: LiveHubOptions;
  readonly #limits: LiveLimits;
  readonly #metrics: LiveMetrics;
  readonly #clients = new ClientIndex();
  readonly #queue: FanOutQueue;
  readonly #recent: RecentEvents;
  readonly #stock: StockCoalescer;
  readonly #unsubscribe: () => void;
  readonly #heartbeat: NodeJS.Timeout;
  #headSeq: number;
  #drained: Promise<void> | undefined;

  constructor(options: LiveHubOptions) {
    this.#options = options;
    this.#limits = { ...defaultLiveLimits, ...options.limits };
    this.#metrics = options.metrics ?? noLiveMetrics;
    this.#queue = new FanOutQueue(this.#limits.clientsPerSlice);
    this.#recent = new RecentEvents({
      publicMax: this.#limits.publicEventsKeptMax,
      privateMax: this.#limits.privateEventsKeptMax,
    });
    this.#stock = new StockCoalescer({
      flush: () => this.#pushPublic(this.#stock.take()),
      pauseMs: () => this.#stockPauseMs(),
    });
    this.#headSeq = loadRecent(this.#recent, options, this.#limits);
    this.#unsubscribe = options.bus.subscribe((events) => this.#accept(events));
    this.#heartbeat = setInterval(() => this.#beat(), this.#limits.heartbeatMs);
    this.#heartbeat.unref();
  }

  get clientCount(): number {
    return this.#clients.size;
  }

  /** Opens a stream, or says why not; `openSink` is called only when it may open. */
  open(request: LiveRequest, openSink: () => LiveSink): { readonly refused: LiveRefusal } | null {
    const refused = this.#drained ? 'draining' : admitStream(request, this.#clients, this.#limits);
    if (refused !== null) {
      this.#metrics.refused(refused);
      return { refused };
    }
    const client = new LiveClient({
      audience: this.#clients.audience,
      sink: openSink(),
      drops: request.drops && new Set(request.drops),
      address: request.address,
      user: request.user,
      cursor: 0,
    });
    this.#clients.add(client);
    if (request.user) this.#clients.audience.join(client, request.wishes ?? null);
    this.#begin(client, request.lastEventId);
    client.sink.onClose(() => this.#leave(client));
    this.#metrics.clients(this.#clients.size);
    return null;
  }

  /** The session is over: its streams get no more private events from this moment. */
  endSession(userId: UserId, session: string): void {
    for (const client of this.#clients.ofUser(userId)) {
      if (client.user?.session === session) this.#clients.makeAnonymous(client);
    }
  }

  /** Some of a user's sessions have ended: their streams get no more private events from this moment. */
  checkSessions(userId: UserId): Promise<void> {
    return endDeadSessions([...this.#clients.ofUser(userId)], this.#clients, this.#options);
  }

  isListening(userId: UserId): boolean {
    return this.#clients.ofUser(userId).size > 0;
  }

  /** Whom somebody follows, or what they want to hear, is different from now on. */
  setWishes(userId: UserId, wishes: LiveWishes): void {
    for (const client of this.#clients.ofUser(userId)) this.#clients.audience.join(client, wishes);
  }

  /** What is left of somebody's inbox, for all their windows. */
  tellInbox(userId: UserId, counts: { readonly unread: number; readonly unseen: number }): void {
    const clients = [...this.#clients.ofUser(userId)];
    const bytes = inboxBytes(counts);
    const deliver = (client: LiveClient) => {
      client.sink.write(bytes);
      this.#dropIfSlow(client);
    };
    this.#queue.push([{ clients, deliver }]);
  }

  /** Takes no more streams, tells the open ones to reconnect, and ends them. Safe to call twice. */
  drain(): Promise<void> {
    this.#drained ??= this.#drain();
    return this.#drained;
  }

  /** The cursor at once, the clock, then what was missed: one write. */
  #begin(client: LiveClient, lastEventId: string | null): void {
    const now = this.#options.clock.now();
    const start = findStartPosition({
      lastEventId,
      client,
      recent: this.#recent,
      outbox: this.#options.outbox,
      headSeq: this.#headSeq,
      lowestPendingSeq: this.#stock.lowestPendingSeq(),
      replayFrom: now - this.#limits.replayWindowMs,
      missedBytesMax: this.#limits.unsentBytesMax / 2,
    });
    const parts = [cursorBytes(start.cursor)];
    if (start.resetReason) parts.push(resetBytes(start.cursor, start.resetReason, now));
    parts.push(beatBytes(now), ...start.missed.map((frame) => client.bytesOf(frame)));
    client.sink.write(Buffer.concat(parts));
    // What still waits in the queue or for its pause is contained in what was missed.
    client.cursor = Math.max(start.cursor, this.#headSeq);
    this.#metrics.opened(start.kind);
  }

  #leave(client: LiveClient): void {
    this.#clients.remove(client);
    this.#metrics.clients(this.#clients.size);
  }

  #accept(events: readonly CommittedEvent[]): void {
    for (const event of events) {
      // The bus delivers at least once.
      if (event.seq <= this.#headSeq) continue;
      this.#headSeq = event.seq;
      const frame = new LiveFrame(event);
      this.#recent.add(frame);
      if (event.userId !== null) this.#pushPrivate(frame, event.userId);
      else if (event.kind === 'stock.changed') this.#stock.add(frame);
      else this.#pushPublic(this.#stock.take(frame));
    }
  }

  #pushPublic(run: FrameRun | null): void {
    if (run === null) return;
    const fanOuts: FanOut[] = [];
    let reached = 0;
    const add = (part: FrameRun, to: readonly LiveClient[]) => {
      if (to.length === 0) return;
      const deliver = (client: LiveClient) => {
        if (this.#deliver(client, part)) reached += 1;
      };
      fanOuts.push({ clients: to, deliver });
    };
    const told = this.#toldOf(run);
    // First with the word that it is for them: what follows passes over those who have it.
    add(
      run.asTold(),
      told.filter(({ drops }) => drops === null),
    );
    add(run, this.#clients.ofEveryDrop());
    for (const frame of run.frames) {
      const alone = new FrameRun([frame]);
      if (!frame.isFigures)
        add(
          alone.asTold(),
          told.filter(({ drops }) => drops !== null),
        );
      add(alone, this.#clients.ofDrop(frame.event.dropId));
    }
    fanOuts.push({ clients: [], deliver() {}, done: () => this.#countDelivered(run, reached) });
    this.#queue.push(fanOuts);
  }

  /** Behind figures of stock there is at most one fact. */
  #toldOf(run: FrameRun): LiveClient[] {
    const last = run.frames.at(-1);
    return last === undefined || last.isFigures ? [] : this.#clients.audience.toldOf(last);
  }

  #pushPrivate(frame: LiveFrame, userId: UserId): void {
    const clients = [...this.#clients.ofUser(userId)];
    if (clients.length === 0) return;
    const now = this.#options.clock.now();
    const stock = this.#stock.pending();
    const fanOuts: FanOut[] = [];
    for (const client of clients) {
      if (client.user && client.user.sessionExpiresAt <= now) {
        this.#clients.makeAnonymous(client);
        continue;
      }
      // Stock that waits has a lower seq: this client gets it now, or it never could.
      const [first, ...rest] = [...stock.filter((waiting) => client.wants(waiting)), frame];
      const run = new FrameRun(first ? [first, ...rest] : [frame], client.isTold(frame));
      fanOuts.push({
        clients: [client],
        // Asked again when its turn comes: the session may have ended meanwhile.
        deliver: () => client.user?.userId === userId && this.#deliver(client, run),
      });
    }
    const count = fanOuts.length;
    if (count === 0) return;
    const own = new FrameRun([frame]);
    fanOuts.push({ clients: [], deliver() {}, done: () => this.#countDelivered(own, count) });
    this.#queue.push(fanOuts);
  }

  #deliver(client: LiveClient, run: FrameRun): boolean {
    const isNew = client.deliver(run);
    if (isNew) this.#dropIfSlow(client);
    return isNew;
  }

  #dropIfSlow(client: LiveClient): void {
    if (client.sink.unsentBytes() <= this.#limits.unsentBytesMax) return;
    this.#metrics.droppedSlow();
    client.sink.destroy();
  }

  #countDelivered(run: FrameRun, clients: number): void {
    const now = this.#options.clock.now();
    for (const { event } of run.frames) {
      this.#metrics.delivered({ kind: event.kind, ageMs: now - event.occurredAt, clients });
    }
  }

  /** The more clients, the longer a round of writes takes, and the rarer it should be. */
  #stockPauseMs(): number {
    const { stockCoalesceMsMin: min, stockCoalesceMsMax: max } = this.#limits;
    return min + (max - min) * Math.min(1, this.#clients.size / clientsForLongestPause);
  }

  #beat(): void {
    const now = this.#options.clock.now();
    const { outbox } = this.#options;
    this.#recent.forgetThrough(
      Math.min(this.#headSeq, outbox.seqBefore(now - this.#limits.replayWindowMs)),
    );
    this.#pushPublic(this.#stock.take());
    const seq = this.#headSeq;
    const beat = beatBytes(now);
    const cursorAndBeat = Buffer.concat([cursorBytes(seq), beat]);
    const deliver = (client: LiveClient) => {
      // A stream of a quiet drop stays able to resume: its cursor moves on although it got nothing.
      const behind = client.cursor < seq;
      if (behind) client.cursor = seq;
      client.sink.write(behind ? cursorAndBeat : beat);
      this.#dropIfSlow(client);
    };
    this.#queue.push([{ clients: this.#clients.all(), deliver }]);
    void endDeadSessions(this.#clients.signedIn(), this.#clients, this.#options);
  }

  async #drain(): Promise<void> {
    clearInterval(this.#heartbeat);
    this.#unsubscribe();
    this.#stock.stop();
    this.#pushPublic(this.#stock.take());
    await sayGoodbye(this.#clients.all(), this.#queue, this.#limits.drainMsMax);
  }
}
