import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { FeedSignal } from './feed-signal.ts';
import { LeaderTab } from './leader-tab.ts';
import { LiveFeed } from './live-feed.ts';
import { FakeBrowser, type FakeTab } from './testing/fake-browser.ts';
import { FakeStream } from './testing/fake-stream.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-22T20:00:00.000Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Setting {
  readonly locks?: boolean;
}

/** A page in a tab. What it was told since the last gap is what it can rely on. */
class Page {
  readonly device: FakeTab;
  readonly tab: LeaderTab;
  readonly signals: FeedSignal[] = [];

  constructor(world: World, resumeFrom: number | null) {
    this.device = world.browser.openTab();
    this.tab = new LeaderTab({
      onSignal: (signal) => this.signals.push(signal),
      openFeed: (onSignal, after) =>
        new LiveFeed({
          url: '/api/live',
          onSignal,
          resumeFrom: after,
          openEventSource: world.server.open,
          isOnline: () => true,
        }),
      resumeFrom,
      locks: world.setting.locks === false ? null : this.device.locks,
      channel: this.device.channel,
      isVisible: () => this.device.visible && !this.device.frozen,
    });
  }

  get seqs(): number[] {
    return this.signals.flatMap((one) => (one.type === 'event' ? [one.event.seq] : []));
  }

  get gaps(): number {
    return this.signals.filter(({ type }) => type === 'gap').length;
  }

  get states(): string[] {
    return this.signals.flatMap((one) => (one.type === 'status' ? [one.status.state] : []));
  }

  get seqsSinceGap(): number[] {
    const from = this.signals.findLastIndex(({ type }) => type === 'gap');
    return this.signals
      .slice(from + 1)
      .flatMap((one) => (one.type === 'event' ? [one.event.seq] : []));
  }

  /** The process is gone: the operating system closes its connections. */
  crash(): void {
    this.device.crash();
    this.tab.stop();
  }
}

class World {
  readonly setting: Setting;
  readonly server = new FakeStream();
  readonly browser = new FakeBrowser();

  constructor(setting: Setting = {}) {
    this.setting = setting;
  }

  async open(resumeFrom: number | null = null): Promise<Page> {
    const page = new Page(this, resumeFrom);
    await settle();
    return page;
  }
}

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);

test('two tabs share one stream, and both are told each event once', async () => {
  const world = new World();
  const first = await world.open();
  const second = await world.open();
  world.server.commit();
  world.server.commit();
  await settle();
  expect(world.server.sources).toHaveLength(1);
  expect(first.seqs).toEqual([1, 2]);
  expect(second.seqs).toEqual([1, 2]);
  expect(second.states).toEqual(['live']);
});

test.each([
  ['closes', (page: Page) => page.tab.stop()],
  ['crashes', (page: Page) => page.crash()],
])('when the tab with the stream %s, another goes on where it stood', async (_, leave) => {
  const world = new World();
  const first = await world.open();
  const second = await world.open();
  const third = await world.open();
  world.server.commit();
  await settle();
  leave(first);
  world.server.commit();
  await settle();
  world.server.commit();
  await settle();
  expect(world.server.openSources).toHaveLength(1);
  expect(world.server.sources.at(-1)?.lastEventId).toBe(1);
  for (const page of [second, third]) {
    expect(page.seqs).toEqual([1, 2, 3]);
    expect(page.gaps).toBe(1);
    expect(page.states).not.toContain('connecting');
  }
});

test('the tab that takes over says reconnecting, never that it connects for the first time', async () => {
  const world = new World();
  const first = await world.open();
  const second = await world.open();
  first.tab.stop();
  await settle();
  expect(second.states).toEqual(['live', 'reconnecting', 'live']);
});

test('a new tab that shows what is known gets only what came after, from the leader’s memory', async () => {
  const world = new World();
  await world.open(0);
  for (let count = 0; count < 5; count += 1) world.server.commit();
  const late = await world.open(3);
  expect(late.seqs).toEqual([4, 5]);
  expect(late.gaps).toBe(0);
  expect(world.server.sources).toHaveLength(1);
});

test('a new tab that shows what nobody remembers is told of a gap', async () => {
  const world = new World();
  for (let count = 0; count < 5; count += 1) world.server.commit();
  await world.open(4);
  for (const from of [null, 2]) {
    const late = await world.open(from);
    expect(late.gaps).toBe(1);
    world.server.commit();
    await settle();
    expect(late.seqs).toEqual([world.server.head]);
  }
});

test('what was before a gap, or longer ago than is kept, is not handed out as if it were all', async () => {
  const world = new World();
  await world.open(0);
  for (let count = 0; count < 3; count += 1) world.server.commit();
  world.server.down = true;
  for (let count = 0; count < 2; count += 1) world.server.commit();
  world.server.oldest = 100;
  world.server.down = false;
  await settle(3000);
  world.server.commit();
  const afterGap = await world.open(2);
  expect([afterGap.gaps, afterGap.seqs]).toEqual([1, []]);
  for (let count = 0; count < 300; count += 1) world.server.commit();
  const tooLate = await world.open(6);
  expect([tooLate.gaps, tooLate.seqs]).toEqual([1, []]);
  const intime = await world.open(world.server.head - 256);
  expect([intime.gaps, intime.seqs.length]).toEqual([0, 256]);
});

test('a tab that takes over a quiet stream goes on from its last beat', async () => {
  const world = new World();
  const first = await world.open(0);
  await world.open(0);
  world.server.log.push({ ...world.server.commit(), seq: 400 });
  world.server.beat();
  await settle();
  first.tab.stop();
  await settle();
  expect(world.server.sources.at(-1)?.lastEventId).toBe(400);
});

test('a tab that missed something asks once, however much passes meanwhile', async () => {
  const world = new World();
  await world.open();
  await world.open();
  world.browser.loseNext = 1;
  const asked = () => world.browser.posted.filter(({ kind }) => kind === 'hello').length;
  const before = asked();
  for (let count = 0; count < 20; count += 1) world.server.commit();
  await settle();
  expect(asked()).toBe(before + 1);
});

test('a message that gets lost between tabs is noticed with the next, and made up for', async () => {
  const world = new World();
  await world.open();
  const second = await world.open();
  world.server.commit();
  await settle();
  world.browser.loseNext = 1;
  world.server.commit();
  await settle();
  expect(second.seqs).toEqual([1]);
  world.server.commit();
  await settle();
  expect(second.seqs).toEqual([1, 2, 3]);
  expect(second.gaps).toBe(1);
});

test('a reset of the stream is a gap in every tab', async () => {
  const world = new World();
  const first = await world.open();
  const second = await world.open();
  world.server.commit();
  await settle();
  world.server.oldest = 100;
  world.server.cut();
  await settle(2000);
  world.server.commit();
  await settle();
  for (const page of [first, second]) {
    expect(page.gaps).toBe(2);
    expect(page.seqsSinceGap).toEqual([2]);
  }
});

test('a frozen leader is replaced by a tab that somebody looks at, and follows when it wakes up', async () => {
  const world = new World();
  const first = await world.open();
  const second = await world.open();
  world.server.commit();
  await settle();
  first.device.frozen = true;
  world.server.commit();
  second.tab.catchUp();
  await settle(3100);
  expect(second.seqs).toEqual([1, 2]);
  expect(world.server.openSources).toHaveLength(1);
  first.device.frozen = false;
  first.tab.catchUp();
  world.server.commit();
  await settle(3100);
  expect(first.seqs).toEqual([1, 2, 3]);
  expect(world.server.openSources).toHaveLength(1);
  second.tab.stop();
  world.server.commit();
  await settle();
  expect(first.tab.isLeader).toBe(true);
  expect(first.seqs).toEqual([1, 2, 3, 4]);
});

test('a tab that leaves just as it is given the lock passes it on', async () => {
  const world = new World();
  const first = await world.open();
  const second = await world.open();
  const third = await world.open();
  third.device.visible = false;
  first.device.frozen = true;
  second.tab.catchUp();
  vi.advanceTimersByTime(3100);
  second.tab.stop();
  await settle();
  expect(third.tab.isLeader).toBe(true);
});

test('a tab in the background leaves a silent leader alone', async () => {
  const world = new World();
  const first = await world.open();
  const second = await world.open();
  second.device.visible = false;
  first.device.frozen = true;
  second.tab.catchUp();
  await settle(10_000);
  expect(world.server.sources).toHaveLength(1);
  second.device.visible = true;
  second.tab.catchUp();
  await settle(3100);
  expect(world.server.sources).toHaveLength(2);
});

test('a leader that stays silent is asked, without anybody’s doing', async () => {
  const world = new World();
  const first = await world.open();
  const second = await world.open();
  first.device.frozen = true;
  await settle(60_000);
  world.server.commit();
  await settle();
  expect(second.seqs).toEqual([1]);
});

test('signing in on any tab opens the one stream again', async () => {
  const world = new World();
  await world.open();
  const second = await world.open();
  world.server.commit();
  await settle();
  second.tab.restart();
  await settle();
  expect(world.server.sources).toHaveLength(2);
  expect(world.server.openSources).toHaveLength(1);
  expect(world.server.sources[1]?.lastEventId).toBe(1);
  second.tab.restartOwn();
  await settle();
  expect(world.server.sources).toHaveLength(2);
});

test('without locks the tabs elect one by talking, also when they start at once', async () => {
  const world = new World({ locks: false });
  const pages = [new Page(world, null), new Page(world, null), new Page(world, null)];
  await settle(1000);
  expect(world.server.openSources).toHaveLength(1);
  world.server.commit();
  await settle();
  for (const page of pages) expect(page.seqs).toEqual([1]);
  const leader = pages.find((page) => page.tab.isLeader);
  leader?.tab.stop();
  world.server.commit();
  await settle(1000);
  expect(world.server.openSources).toHaveLength(1);
  for (const page of pages) if (page !== leader) expect(page.seqs).toEqual([1, 2]);
});

test('without a channel every tab has a stream of its own', async () => {
  const world = new World();
  const signals: FeedSignal[] = [];
  const tabs = [0, 1].map(
    () =>
      new LeaderTab({
        onSignal: (signal) => signals.push(signal),
        openFeed: (onSignal, resumeFrom) =>
          new LiveFeed({
            url: '/api/live',
            onSignal,
            resumeFrom,
            openEventSource: world.server.open,
          }),
        resumeFrom: 0,
        locks: null,
        channel: null,
        isVisible: () => true,
      }),
  );
  await settle();
  world.server.commit();
  expect(tabs.map(({ isLeader }) => isLeader)).toEqual([true, true]);
  expect(signals.filter(({ type }) => type === 'event')).toHaveLength(2);
});

test('a tab that left is silent and leaves nothing running', async () => {
  const world = new World();
  const first = await world.open();
  const second = await world.open();
  second.tab.stop();
  first.tab.stop();
  const told = first.signals.length + second.signals.length;
  world.server.commit();
  await settle(120_000);
  expect(first.signals.length + second.signals.length).toBe(told);
  expect(world.server.openSources).toHaveLength(0);
  expect(vi.getTimerCount()).toBe(0);
});

const step = fc.oneof(
  { weight: 6, arbitrary: fc.constant('commit') },
  { weight: 2, arbitrary: fc.constant('open') },
  { weight: 2, arbitrary: fc.constant('close') },
  { weight: 1, arbitrary: fc.constant('crash') },
  { weight: 1, arbitrary: fc.constant('freeze') },
  { weight: 1, arbitrary: fc.constant('thaw') },
  { weight: 1, arbitrary: fc.constant('look') },
  { weight: 2, arbitrary: fc.constant('cut') },
  { weight: 1, arbitrary: fc.constant('down') },
  { weight: 1, arbitrary: fc.constant('up') },
  { weight: 1, arbitrary: fc.constant('lose') },
  { weight: 5, arbitrary: fc.constant('turn') },
  { weight: 2, arbitrary: fc.constant('wait') },
);

async function act(world: World, pages: Page[], [what, pick]: [string, number]): Promise<void> {
  const page = pages[pick % Math.max(1, pages.length)];
  if (what === 'commit') world.server.commit();
  else if (what === 'open' && pages.length < 5) {
    pages.push(
      new Page(world, pick % 3 === 0 ? null : Math.max(0, world.server.head - (pick % 3))),
    );
  } else if (what === 'cut') world.server.cut();
  else if (what === 'down' || what === 'up') world.server.down = what === 'down';
  else if (what === 'lose') world.browser.loseNext = 1;
  else if (what === 'turn') await settle();
  else if (what === 'wait') await settle(700 + pick * 100);
  else if (page) {
    if (what === 'freeze') page.device.frozen = true;
    else if (what === 'thaw') page.device.frozen = false;
    else if (what === 'look') page.tab.catchUp();
    else if (what === 'close') page.tab.stop();
    else if (what === 'crash') page.crash();
    if (what === 'close' || what === 'crash') pages.splice(pages.indexOf(page), 1);
  }
}

test('however tabs come, go, freeze and lose messages, each is told every event once and in order, or of a gap', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(step, fc.nat(9)), { maxLength: 60, size: 'max' }),
      fc.boolean(),
      async (steps, locks) => {
        const world = new World({ locks });
        const pages: Page[] = [];
        for (const one of steps) await act(world, pages, one);
        world.server.down = false;
        world.browser.loseNext = 0;
        for (const page of pages) page.device.frozen = false;
        await settle(30_000);
        for (const page of pages) page.tab.catchUp();
        await settle(30_000);
        world.server.commit();
        await settle(5_000);
        expect(world.server.openSources.length).toBe(Math.min(1, pages.length));
        for (const page of pages) {
          const seqs = page.seqsSinceGap;
          const first = seqs[0] ?? 0;
          expect(seqs).toEqual(seqs.map((_, index) => first + index));
          expect(seqs.at(-1)).toBe(world.server.head);
          expect([...page.seqs]).toEqual([...new Set(page.seqs)].sort((a, b) => a - b));
        }
        for (const page of pages) page.tab.stop();
        vi.clearAllTimers();
      },
    ),
    { numRuns: 500 },
  );
});
