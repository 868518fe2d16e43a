import type { NotificationGroup } from '@livedrops/contract/notifications';
import type { z } from 'zod';
import { countInbox, marksOf, readInbox, toNotification } from '../world/read-inbox.ts';
import { instant } from '../world/to-wire.ts';
import type { World, WorldEvent } from '../world/world.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Operation } from './operation.ts';

const stockKinds: readonly string[] = ['stock.low', 'drop.soldout', 'drop.restocked'];

function groupOf(kind: string): z.output<typeof NotificationGroup> {
  if (kind.startsWith('order.')) return 'orders';
  return stockKinds.includes(kind) ? 'stock' : 'starts';
}

export const listNotifications: Operation<'listNotifications'> = ({ world, query, userId }) => {
  const { group, limit, cursor } = query;
  const list = `inbox-${userId}-${group}`;
  const start = readCursor(list, cursor);
  if (start === null) return { problem: 'cursor-invalid' };
  const wanted = readInbox(world, userId).filter(
    ({ entry }) => group === 'all' || groupOf(entry.fact.kind) === group,
  );
  // The position counts from the oldest entry: what comes meanwhile moves no page.
  const from = cursor === undefined ? 0 : wanted.length - start;
  const rest = wanted.length - from - limit;
  return {
    status: 200,
    body: {
      items: wanted.slice(from, from + limit).map((one) => toNotification(world, one)),
      next_cursor: rest > 0 ? writeCursor(list, rest) : null,
      ...countInbox(world, userId),
      server_time: instant(world.now()),
    },
  };
};

export const countNotifications: Operation<'countNotifications'> = ({ world, userId }) => ({
  status: 200,
  body: countInbox(world, userId),
});

/** Own windows hear of it; it is no committed event and is not told again. */
function tellWindows(world: World, userId: string): void {
  const told: WorldEvent = {
    event: { kind: 'inbox.changed', ...countInbox(world, userId) },
    userId,
  };
  for (const listener of world.listeners) listener(told);
}

export const markNotifications: Operation<'markNotifications'> = ({ world, body, userId }) => {
  const rowsThrough = (id: string | undefined) =>
    1 + world.inbox.rows.findIndex(({ notificationId }) => notificationId === id);
  const marks = marksOf(world, userId);
  marks.seenRows = Math.max(marks.seenRows, rowsThrough(body.seen_through));
  marks.readRows = Math.max(marks.readRows, rowsThrough(body.read_through));
  for (const id of body.read_ids ?? []) marks.readIds.add(id);
  tellWindows(world, userId);
  return { status: 200, body: countInbox(world, userId) };
};
