import { defaultPreferences } from '@livedrops/core/notifications/default-preferences';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LiveHub } from './live-hub.ts';
import {
  creatorOf,
  dropA,
  dropB,
  dropC,
  type FakeEvents,
  FakeSink,
  nuno,
  ondo,
  type ReadFrame,
  readFrames,
  setUpHub,
} from './testing/live-fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const drops = [dropA, dropB, dropC];
const users = [nuno, ondo];
const facts = ['drop.started', 'drop.soldout', 'drop.restocked', 'stock.low'] as const;

/** People who watch for a long time over many connections, as a browser does: they go on from the last id they saw. */
const watchers = [
  { drops: null, user: null, follows: [] },
  { drops: null, user: nuno, follows: [dropA] },
  { drops: [dropA], user: nuno, follows: [dropB] },
  { drops: [dropA, dropC], user: ondo, follows: [dropA, dropB] },
  { drops: [dropB], user: null, follows: [] },
] as const;

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('stock'), drop: fc.nat(2) }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('fact'), drop: fc.nat(2), kind: fc.nat(3) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('private'), drop: fc.nat(2), user: fc.nat(1) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('relay'), count: fc.integer({ min: 1, max: 6 }) }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('repeat'), back: fc.nat(5) }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('connect'), who: fc.nat(4) }) },
  {
    weight: 2,
    // The network had carried only a part of what the server wrote.
    arbitrary: fc.record({
      do: fc.constant('cut'),
      who: fc.nat(4),
      part: fc.double({ min: 0, max: 1, noNaN: true }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('turn') }) },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant('wait'), ms: fc.integer({ min: 1, max: 120 }) }),
  },
) as fc.Arbitrary<Step>;

type Step =
  | { do: 'stock'; drop: number }
  | { do: 'fact'; drop: number; kind: number }
  | { do: 'private'; drop: number; user: number }
  | { do: 'relay'; count: number }
  | { do: 'repeat'; back: number }
  | { do: 'connect'; who: number }
  | { do: 'cut'; who: number; part: number }
  | { do: 'turn' }
  | { do: 'wait'; ms: number };

class Watcher {
  readonly #hub: LiveHub;
  readonly #who: (typeof watchers)[number];
  #sink: FakeSink | null = null;
  /** The cursor of the first connection: what came before is not owed. */
  beganAt: number | null = null;
  lastId: number | null = null;
  readonly seen: ReadFrame[] = [];

  constructor(hub: LiveHub, who: (typeof watchers)[number]) {
    this.#hub = hub;
    this.#who = who;
  }

  connect(now: number): void {
    if (this.#sink) return;
    const sink = new FakeSink();
    const { user, drops: wanted } = this.#who;
    const refusal = this.#hub.open(
      {
        drops: wanted,
        lastEventId: this.lastId === null ? null : String(this.lastId),
        user: user && { userId: user, session: `session-of-${user}`, sessionExpiresAt: now + 1e9 },
        wishes: user && {
          preferences: defaultPreferences,
          followed: new Map(this.#who.follows.map((drop) => [creatorOf(drop), 'all'])),
          reminded: new Set(),
        },
        address: '::1',
      },
      () => sink,
    );
    expect(refusal).toBeNull();
    this.#sink = sink;
  }

  /** The connection ends after this part of its bytes. */
  cut(part = 1): void {
    const sink = this.#sink;
    if (!sink) return;
    sink.hangUp();
    this.#sink = null;
    for (const frame of readFrames(sink.text.slice(0, Math.round(sink.text.length * part)))) {
      expect(frame.kind).not.toBe('reset');
      if (frame.id === null) continue;
      this.beganAt ??= frame.id;
      if (frame.data) {
        expect(frame.id, 'seq grows on a stream, and over reconnects').toBeGreaterThan(
          this.lastId ?? -1,
        );
        this.seen.push(frame);
      } else {
        expect(frame.id).toBeGreaterThanOrEqual(this.lastId ?? -1);
      }
      this.lastId = frame.id;
    }
  }

  check(events: FakeEvents): void {
    const began = this.beganAt ?? 0;
    const wanted = (dropId: (typeof drops)[number]) =>
      this.#who.drops?.some((drop) => drop === dropId) ?? true;
    const isTold = (dropId: (typeof drops)[number]) =>
      this.#who.follows.some((drop) => drop === dropId);
    const owed = events.committed.filter(
      (event) =>
        event.seq > began &&
        (event.userId === null
          ? event.kind !== 'stock.changed' && (wanted(event.dropId) || isTold(event.dropId))
          : event.userId === this.#who.user),
    );
    const seenFacts = this.seen.filter(({ kind }) => kind !== 'stock.changed');
    expect(seenFacts.map(({ id }) => id)).toEqual(owed.map(({ seq }) => seq));
    expect(seenFacts.map(({ data }) => data?.notify)).toEqual(
      owed.map(({ userId, dropId }) => userId === null && isTold(dropId)),
    );
    for (const dropId of drops) {
      const stock = events.committed.filter(
        (event) => event.kind === 'stock.changed' && event.dropId === dropId,
      );
      const seqs = new Set(stock.map(({ seq }) => seq));
      const seen = this.seen.filter(({ id }) => id !== null && seqs.has(id));
      const last = stock.at(-1)?.seq ?? 0;
      if (!wanted(dropId)) expect(seen).toEqual([]);
      else if (last > began) expect(seen.at(-1)?.id).toBe(last);
    }
  }
}

function take(step: Step, events: FakeEvents, all: readonly Watcher[]): void {
  switch (step.do) {
    case 'stock':
      events.commit('stock.changed', drops[step.drop]);
      return;
    case 'fact':
      events.commit(facts[step.kind] ?? 'drop.started', drops[step.drop]);
      return;
    case 'private':
      events.commit('order.held', drops[step.drop], users[step.user]);
      return;
    case 'relay':
      events.relay(step.count);
      return;
    case 'repeat':
      events.redeliver(events.relayed().slice(-step.back - 1));
      return;
    case 'connect':
      all[step.who]?.connect(events.now);
      return;
    case 'cut':
      all[step.who]?.cut(step.part);
      return;
    case 'turn':
      vi.advanceTimersToNextTimer();
      return;
    case 'wait':
      events.now += step.ms;
      vi.advanceTimersByTime(step.ms);
  }
}

test('however commits, relays, cuts and turns interleave, everybody gets each event once, in order, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 120, size: 'max' }), (steps) => {
      const { events, hub } = setUpHub({ limits: { clientsPerSlice: 2, heartbeatMs: 70 } });
      const all = watchers.map((who) => new Watcher(hub, who));
      for (const one of steps) take(one, events, all);
      for (const watcher of all) watcher.connect(events.now);
      events.relay();
      vi.advanceTimersByTime(1000);
      for (const watcher of all) {
        watcher.cut();
        watcher.check(events);
      }
      vi.clearAllTimers();
    }),
    { numRuns: 300 },
  );
});
