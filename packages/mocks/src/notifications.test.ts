import { Notification } from '@livedrops/contract/notifications';
import { beforeEach, describe, expect, it } from 'vitest';
import { markNotifications } from './handlers/notification-operations.ts';
import { streamLive } from './handlers/stream-live.ts';
import { createScene } from './scenarios.ts';
import { demoShopper, openingAt } from './world/create-world.ts';
import { emitDropEvent } from './world/emit-event.ts';
import { mockId } from './world/mock-ids.ts';
import { countInbox, readInbox, toNotification } from './world/read-inbox.ts';
import type { LiveEvent } from './world/wire.ts';
import { mustHave, type World } from './world/world.ts';

const { userId } = demoShopper;
const brume = mockId('creator', 4);
const lamp = mockId('drop', 5);
const chess = mockId('drop', 23);
const clock = mockId('drop', 8);

let world: World;
beforeEach(() => {
  world = createScene({ now: () => openingAt });
});

const latest = () => readInbox(world, userId)[0]?.entry;
const start = (dropId: string) =>
  emitDropEvent(world, mustHave(world.drops, dropId), 'drop.started');

describe('the mocked inbox', () => {
  it('has every entry in the words of the contract, three of them new', () => {
    const entries = readInbox(world, userId).map((one) => toNotification(world, one));
    expect(entries).toHaveLength(14);
    for (const entry of entries) expect(Notification.parse(entry)).toEqual(entry);
    expect(countInbox(world, userId)).toEqual({ unread_count: 3, unseen_count: 3 });
  });

  it('tells of the creators somebody follows, and of nobody else', () => {
    start(lamp);
    expect(latest()).toMatchObject({ dropId: lamp, fact: { kind: 'drop.started' } });
    start(clock);
    expect(latest()).toMatchObject({ dropId: lamp });
  });

  it('keeps to what was switched off, by kind and by creator', () => {
    world.inbox.creatorSettings.set(userId, new Map([[brume, 'muted']]));
    start(lamp);
    expect(latest()?.dropId).not.toBe(lamp);
    start(chess);
    expect(latest()?.dropId).toBe(chess);
  });

  it('marks entries forward, and tells the other windows', () => {
    const heard: unknown[] = [];
    world.listeners.add(({ event }) => heard.push(event));
    const call = { world, userId, request: new Request('http://shop.test'), params: undefined };
    const through = latest()?.notificationId;
    const seen = markNotifications({ ...call, query: undefined, body: { seen_through: through } });
    expect(seen).toMatchObject({ body: { unread_count: 3, unseen_count: 0 } });
    const read = markNotifications({ ...call, query: undefined, body: { read_through: through } });
    expect(read).toMatchObject({ body: { unread_count: 0, unseen_count: 0 } });
    expect(heard).toEqual([
      { kind: 'inbox.changed', unread_count: 3, unseen_count: 0 },
      { kind: 'inbox.changed', unread_count: 0, unseen_count: 0 },
    ]);
  });
});

describe('the mocked stream', () => {
  const listen = () => {
    const heard: LiveEvent[] = [];
    const request = new Request('http://shop.test/api/live?last_event_id=0');
    streamLive(world, request, ({ event }) => event && heard.push(event))();
    return heard.filter(({ kind }) => kind === 'drop.started');
  };

  it('says which events somebody is to be told of', () => {
    start(lamp);
    start(clock);
    const started = listen();
    expect(started).toMatchObject([
      { drop_id: lamp, notify: true },
      { drop_id: clock, notify: false },
    ]);
  });

  it('tells a guest of nothing', () => {
    start(lamp);
    world.sessionUserId = null;
    const started = listen();
    expect(started).toMatchObject([{ drop_id: lamp, notify: false }]);
  });
});
