import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type StreamFrame, streamLive } from './handlers/stream-live.ts';
import { createScene, type ScenarioName } from './scenarios.ts';
import { demoShopper, openingAt } from './world/create-world.ts';
import { dropPhase, dropStock, stockLabel } from './world/drop-stock.ts';
import { mockId } from './world/mock-ids.ts';
import { mustHave, type World } from './world/world.ts';

beforeEach(() => void vi.useFakeTimers({ now: openingAt }));
afterEach(() => void vi.useRealTimers());

const cups = mockId('drop', 1);
const open = (scenario: ScenarioName) => createScene({ scenario, now: Date.now });

const drops = (world: World) => [...world.drops.values()];

const holdOnCups = (world: World) =>
  [...world.orders.values()].find(
    ({ userId, dropId, status }) =>
      userId === demoShopper.userId && dropId === cups && status === 'pending',
  );

function listen(world: World) {
  const frames: StreamFrame[] = [];
  const stop = streamLive(world, new Request('http://shop.example/api/live'), (frame) =>
    frames.push(frame),
  );
  const kinds = () => frames.map(({ event, cut }) => (cut ? 'cut' : event?.kind));
  return { kinds, stop };
}

it('leaves nothing of any drop that is on, also not of one in a checkout', () => {
  const isOn = ({ startAt, endAt }: { startAt: number; endAt: number }) =>
    startAt <= openingAt && openingAt < endAt;
  const calm = drops(open('calm')).filter(isOn);
  const gone = drops(open('sold-out')).filter(isOn);
  expect(calm.map((drop) => dropPhase(drop, openingAt))).toContain('live');
  expect(gone).toHaveLength(calm.length);
  for (const drop of gone) {
    expect(dropPhase(drop, openingAt)).toBe('sold_out');
    expect(stockLabel(dropStock(drop))).toBe('sold_out');
    expect(drop.soldOutAt).not.toBeNull();
  }
  const running = [...open('sold-out').orders.values()].filter(
    ({ status }) => status === 'pending',
  );
  expect(running).toEqual([]);
});

it('ends the reader’s hold within three seconds and gives the unit back', () => {
  const world = open('hold-lapses');
  const { kinds, stop } = listen(world);
  const before = dropStock(mustHave(world.drops, cups));
  const hold = holdOnCups(world);
  expect(hold).toMatchObject({ status: 'pending' });
  expect(world.holdTtlMs).toBe((hold?.holdExpiresAt ?? 0) - (hold?.createdAt ?? 0));
  vi.advanceTimersByTime(3_000);
  stop();
  expect(holdOnCups(world)).toBeUndefined();
  expect(world.orders.get(hold?.orderId ?? '')).toMatchObject({ failureReason: 'hold_expired' });
  expect(dropStock(mustHave(world.drops, cups))).toMatchObject({
    held: before.held - 1,
    remaining: before.remaining + 1,
  });
  expect(kinds()).toContain('order.expired');
});

it('breaks the stream once, refuses it for a while, and lets it come back', () => {
  const world = open('reconnecting');
  const first = listen(world);
  vi.advanceTimersByTime(1_000);
  expect(first.kinds().at(-1)).toBe('cut');
  expect(world.listeners.size).toBe(0);
  expect(listen(world).kinds()).toEqual(['cut']);
  expect(world.listeners.size).toBe(0);
  vi.advanceTimersByTime(3_000);
  const back = listen(world);
  vi.advanceTimersByTime(10_000);
  back.stop();
  expect(back.kinds()).toContain('beat');
  expect(back.kinds()).not.toContain('cut');
});
