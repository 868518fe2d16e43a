import { createScene } from '@livedrops/mocks/scenarios';
import { openingAt } from '@livedrops/mocks/world/create-world';
import { confirmOrder } from '@livedrops/mocks/world/pay-order';
import { placeOrder } from '@livedrops/mocks/world/place-order';
import { settleWorld } from '@livedrops/mocks/world/settle-world';
import { toDrop } from '@livedrops/mocks/world/to-wire';
import type { World } from '@livedrops/mocks/world/world';
import { type InfiniteData, QueryClient } from '@tanstack/react-query';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Drop, DropList, LiveEvent, ProductPage } from '../api/wire.ts';
import { queryKeys } from '../query/query-keys.ts';
import { applyLiveEvent, refetchAfterReset } from './apply-live-event.ts';
import { keepNewerStock } from './keep-newer-stock.ts';

let now = openingAt;
let world: World;
let events: LiveEvent[];
let queryClient: QueryClient;

const firstDrop = () => {
  const drop = [...world.drops.values()][0];
  if (!drop) throw new Error('The world has no drop.');
  return drop;
};

afterEach(() => vi.useRealTimers());

beforeEach(() => {
  vi.useFakeTimers();
  now = openingAt;
  world = createScene({ now: () => now });
  events = [];
  world.listeners.add(({ event }) => events.push(event));
  queryClient = new QueryClient();
  const drop = toDrop(world, firstDrop());
  queryClient.setQueryData<Drop>(queryKeys.drop(drop.drop_id), drop);
  queryClient.setQueryData<DropList>(queryKeys.liveDrops, {
    items: [drop],
    server_time: drop.server_time,
  });
});

const cached = () => queryClient.getQueryData<Drop>(queryKeys.drop(firstDrop().dropId));
const cachedInList = () => queryClient.getQueryData<DropList>(queryKeys.liveDrops)?.items[0];

function buyOne(): void {
  const { dropId, variants } = firstDrop();
  const result = placeOrder(world, {
    userId: 'stranger',
    dropId,
    variantId: variants[0]?.variantId,
    quantity: 1,
    idempotencyKey: String(world.seq),
  });
  if (result.ok) confirmOrder(world, result.order);
}

it('takes over the new numbers, per variant too, wherever the drop is cached', () => {
  const before = cached();
  buyOne();
  for (const event of events) applyLiveEvent(queryClient, event);
  expect(cached()).toMatchObject({ remaining: (before?.remaining ?? 0) - 1, sold: 74 });
  expect(cached()?.variants[0]).toMatchObject({ sold: 1, stock_label: 'available' });
  expect(cachedInList()).toEqual(cached());
});

it('takes them over in lists that are read page after page, and in the calendar', () => {
  const drop = toDrop(world, firstDrop());
  const paged = { pages: [{ items: [] }, { items: [drop] }], pageParams: ['', 'second'] };
  const keys = [queryKeys.creatorPhase(drop.creator.creator_id, 'live'), queryKeys.calendar];
  for (const key of keys) queryClient.setQueryData(key, paged);
  buyOne();
  for (const event of events) applyLiveEvent(queryClient, event);
  for (const key of keys) {
    const pages = queryClient.getQueryData<InfiniteData<DropList>>(key)?.pages;
    expect(pages?.[1]?.items[0]).toMatchObject({ drop_id: drop.drop_id, sold: 74 });
  }
});

it('ignores an event that is older than what is known', () => {
  buyOne();
  const [older] = events;
  buyOne();
  for (const event of events) applyLiveEvent(queryClient, event);
  const known = cached();
  if (older) applyLiveEvent(queryClient, older);
  expect(cached()).toBe(known);
});

it('turns the phase and the label when the last unit goes and when one returns', () => {
  const drop = firstDrop();
  for (const variant of drop.variants) variant.sold = variant.stockCount - variant.held;
  const first = drop.variants[0];
  if (first) first.sold -= 1;
  buyOne();
  for (const event of events) applyLiveEvent(queryClient, event);
  expect(cached()).toMatchObject({ phase: 'sold_out', stock_label: 'all_held', remaining: 0 });
  expect(cached()?.sold_out_time).not.toBeNull();
});

const upcomingDrop = () => {
  const drop = [...world.drops.values()].find(({ startAt }) => startAt > now);
  if (!drop) throw new Error('The world has nothing coming up.');
  return drop;
};

const startUpcoming = () => {
  world.orders.clear();
  now = upcomingDrop().startAt + 1;
  settleWorld(world);
  for (const event of events) applyLiveEvent(queryClient, event);
};

it('opens a drop on the server’s event without asking for anything', () => {
  const { dropId } = upcomingDrop();
  const drop = toDrop(world, upcomingDrop());
  queryClient.setQueryData(queryKeys.drop(dropId), drop);
  queryClient.setQueryData(queryKeys.upcomingDrops, { items: [drop] });
  const invalidate = vi.spyOn(queryClient, 'invalidateQueries');
  startUpcoming();
  vi.advanceTimersByTime(5_000);
  expect(queryClient.getQueryData<Drop>(queryKeys.drop(dropId))?.phase).toBe('live');
  expect(invalidate).not.toHaveBeenCalled();
});

it('reads the lists again, within two seconds, when a drop starts that they do not show', () => {
  const invalidate = vi.spyOn(queryClient, 'invalidateQueries');
  startUpcoming();
  expect(invalidate).not.toHaveBeenCalled();
  vi.advanceTimersByTime(2_000);
  expect(invalidate).toHaveBeenCalledWith({ queryKey: queryKeys.dropLists });
});

it('patches the brief drop of products in browse pages', () => {
  const { dropId } = firstDrop();
  const { variants: _, ...brief } = toDrop(world, firstDrop());
  const page = { items: [{ product_id: 'p', drop: brief }] };
  queryClient.setQueryData(queryKeys.productPage(''), page);
  buyOne();
  for (const event of events) applyLiveEvent(queryClient, event);
  const patched = queryClient.getQueryData<ProductPage>(queryKeys.productPage(''));
  expect(patched?.items[0]?.drop).toMatchObject({ drop_id: dropId, sold: 74 });
});

it('reads an order again when it moved', () => {
  const invalidate = vi.spyOn(queryClient, 'invalidateQueries');
  buyOne();
  const confirmed = events.find(({ kind }) => kind === 'order.confirmed');
  if (confirmed) applyLiveEvent(queryClient, confirmed);
  expect(invalidate).toHaveBeenCalledWith({ queryKey: queryKeys.orderLists });
});

it('reads everything again after a reset', () => {
  const invalidate = vi.spyOn(queryClient, 'invalidateQueries');
  refetchAfterReset(queryClient);
  expect(invalidate.mock.calls.map(([filters]) => filters?.queryKey)).toEqual([
    queryKeys.dropLists,
    queryKeys.calendar,
    queryKeys.drops,
    queryKeys.productPages,
    queryKeys.orderLists,
    queryKeys.orders,
    queryKeys.inboxCounts,
    queryKeys.notificationLists,
  ]);
});

it('does not let an answer that was made before an event turn the stock back', () => {
  const stale = toDrop(world, firstDrop());
  buyOne();
  for (const event of events) applyLiveEvent(queryClient, event);
  const known = cached();
  expect(keepNewerStock(known, stale)).toMatchObject({ sold: 74, stock_seq: known?.stock_seq });
  expect(keepNewerStock({ items: [known] }, { items: [stale] })).toMatchObject({
    items: [{ sold: 74 }],
  });
  const paged = (drop: Drop | undefined) => ({ pages: [{ items: [drop] }], pageParams: [''] });
  expect(keepNewerStock(paged(known), paged(stale))).toMatchObject({
    pages: [{ items: [{ sold: 74 }] }],
  });
  const fresh = { ...toDrop(world, firstDrop()), stock_seq: 999, sold: 80 };
  expect(keepNewerStock(known, fresh)).toMatchObject({ sold: 80 });
});
