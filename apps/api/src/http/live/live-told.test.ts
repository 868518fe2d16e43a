import { defaultPreferences } from '@livedrops/core/notifications/default-preferences';
import type { LiveWishes } from '@livedrops/core/notifications/is-told-live';
import type { CreatorSetting } from '@livedrops/core/notifications/notification';
import { brandId, type CreatorId, type DropId } from '@livedrops/core/shared/ids';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  creatorOf,
  dropA,
  dropB,
  dropC,
  eventsIn,
  nuno,
  ondo,
  setUpHub,
} from './testing/live-fakes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const wishesOf = (
  followed: Readonly<Record<string, CreatorSetting>> = {},
  reminded: readonly DropId[] = [],
): LiveWishes => ({
  preferences: defaultPreferences,
  followed: new Map(
    Object.entries(followed).map(([id, setting]) => [brandId<CreatorId>(id), setting]),
  ),
  reminded: new Set(reminded),
});
const followsA = wishesOf({ [creatorOf(dropA)]: 'all' });
/** Each event that came, and whether it is for the reader. */
const toldIn = (text: string) => eventsIn(text).map(({ id, data }) => [id, data?.notify]);

test('a follower who looks at another drop is told when one of theirs starts, the stock of it is not sent', () => {
  const { events, open, signedIn } = setUpHub();
  const { sink } = open({ drops: [dropC], user: signedIn(), wishes: followsA });
  events.publish('stock.changed', dropA);
  events.publish('drop.started', dropA);
  events.publish('drop.started', dropB);
  events.publish('drop.started', dropC);
  vi.advanceTimersByTime(500);
  expect(toldIn(sink.text)).toEqual([
    [2, true],
    [4, false],
  ]);
});

test('who hears every drop hears each once, and is told which are theirs', () => {
  const { events, open, signedIn } = setUpHub();
  const follower = open({ user: signedIn(), wishes: followsA });
  const guest = open();
  events.publish('stock.changed', dropA);
  events.publish('drop.started', dropA);
  events.publish('drop.started', dropB);
  vi.advanceTimersByTime(500);
  expect(toldIn(follower.sink.text)).toEqual([
    [1, undefined],
    [2, true],
    [3, false],
  ]);
  expect(toldIn(guest.sink.text)).toEqual([
    [1, undefined],
    [2, false],
    [3, false],
  ]);
});

test('a follower who looks at the very drop gets its stock first and the fact once', () => {
  const { events, open, signedIn } = setUpHub();
  const { sink } = open({ drops: [dropA], user: signedIn(), wishes: followsA });
  events.publish('stock.changed', dropA);
  events.publish('drop.soldout', dropA);
  vi.advanceTimersByTime(500);
  expect(toldIn(sink.text)).toEqual([
    [1, undefined],
    [2, true],
  ]);
});

test('a reminder comes to those who asked, wherever they are', () => {
  const { events, open, signedIn } = setUpHub();
  const asker = open({ drops: [dropC], user: signedIn(), wishes: wishesOf({}, [dropA]) });
  const follower = open({ drops: [dropC], user: signedIn(ondo, 's'), wishes: followsA });
  events.publish('drop.reminder', dropA);
  events.publish('drop.rescheduled', dropA);
  expect(toldIn(asker.sink.text)).toEqual([
    [1, true],
    [2, true],
  ]);
  expect(toldIn(follower.sink.text)).toEqual([[2, true]]);
});

test('a muted creator’s drop that one looks at still moves, without a word', () => {
  const { events, open, signedIn } = setUpHub();
  const wishes = wishesOf({ [creatorOf(dropA)]: 'muted' });
  const { sink } = open({ drops: [dropA], user: signedIn(), wishes });
  const elsewhere = open({ drops: [dropB], user: signedIn(), wishes });
  events.publish('drop.started', dropA);
  expect(toldIn(sink.text)).toEqual([[1, false]]);
  expect(toldIn(elsewhere.sink.text)).toEqual([]);
});

test('news of an own order is told, what an order does in between is not', () => {
  const { events, open, signedIn } = setUpHub();
  const { sink } = open({ user: signedIn(), wishes: wishesOf() });
  events.publish('order.held', dropA, nuno);
  events.publish('order.confirmed', dropA, nuno);
  expect(toldIn(sink.text)).toEqual([
    [1, false],
    [2, true],
  ]);
});

test('a follow in another window counts from that moment, and so does its end', () => {
  const { events, hub, open, signedIn } = setUpHub();
  const { sink } = open({ drops: [dropC], user: signedIn(), wishes: wishesOf() });
  events.publish('drop.started', dropA);
  hub.setWishes(nuno, followsA);
  events.publish('drop.soldout', dropA);
  hub.setWishes(nuno, wishesOf());
  events.publish('drop.restocked', dropA);
  expect(toldIn(sink.text)).toEqual([[2, true]]);
});

test('who comes back is told what was missed, as theirs', () => {
  const { events, open, signedIn } = setUpHub();
  events.publish('drop.started', dropB);
  events.publish('drop.started', dropA);
  events.publish('order.confirmed', dropA, nuno);
  const back = { drops: [dropC], lastEventId: '0', user: signedIn(), wishes: followsA };
  const { sink } = open(back);
  expect(toldIn(sink.text)).toEqual([
    [2, true],
    [3, true],
  ]);
});

test('a session that ends is told nothing more', () => {
  const { events, hub, open, signedIn } = setUpHub();
  const { sink } = open({ drops: [dropC], user: signedIn(), wishes: followsA });
  hub.endSession(nuno, 'session-of-nuno');
  hub.setWishes(nuno, followsA);
  events.publish('drop.started', dropA);
  expect(toldIn(sink.text)).toEqual([]);
});

test('ten thousand followers are each told once, from one frame', () => {
  const { events, hub, open } = setUpHub({ limits: { streamsPerUserMax: 20_000 } });
  const user = { userId: nuno, session: 's', sessionExpiresAt: events.now + 3_600_000 };
  const sinks = Array.from({ length: 10_000 }, (_, index) =>
    open({ drops: index % 2 === 0 ? null : [dropC], user, wishes: followsA }),
  );
  events.publish('drop.started', dropA);
  vi.advanceTimersByTime(1_000);
  expect(hub.clientCount).toBe(10_000);
  for (const { sink } of sinks) expect(toldIn(sink.text)).toEqual([[1, true]]);
});

test('the inbox’s counts go to every window of one person, and to nobody else', () => {
  const { hub, open, signedIn } = setUpHub();
  const windows = [open({ user: signedIn() }), open({ drops: [dropA], user: signedIn() })];
  const other = open({ user: signedIn(ondo, 's') });
  hub.tellInbox(nuno, { unread: 3, unseen: 0 });
  for (const { sink } of windows) {
    expect(sink.text).toContain(
      'event: inbox.changed\ndata: {"kind":"inbox.changed","unread_count":3,"unseen_count":0}\n\n',
    );
  }
  expect(other.sink.text).not.toContain('inbox.changed');
});
