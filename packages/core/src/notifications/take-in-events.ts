import type { InboxEntry } from '../ports/inbox.ts';
import type { CommittedEvent, Outbox } from '../ports/outbox.ts';
import type { Context } from '../shared/context.ts';
import { brandId, type OrderId } from '../shared/ids.ts';
import { isNews, toInboxEntry } from './to-inbox-entry.ts';

interface TakeInContext extends Pick<Context, 'drops' | 'inbox' | 'ledger'> {
  readonly outbox: Pick<Outbox, 'readAfter'>;
}

/**
 * Takes the committed events after `after` into the inbox. `tell` is given the entries first and must keep them: after a crash
 * between the two they are told of again, never not at all. Answers through which seq events were read, null when there are none.
 * @throws Error when the inbox cannot be written now.
 */
export async function takeInEvents(
  ctx: TakeInContext,
  wish: {
    readonly after: number;
    readonly limit: number;
    readonly tell: (entries: readonly InboxEntry[]) => Promise<void>;
  },
): Promise<{ readonly through: number; readonly full: boolean } | null> {
  const events = ctx.outbox.readAfter(wish.after, wish.limit);
  const through = events.at(-1)?.seq;
  if (through === undefined) return null;
  const entries = events.flatMap((event) => entryOf(ctx, event) ?? []);
  if (entries.length > 0) {
    await wish.tell(entries);
    await keepPosition(ctx, through, entries);
  }
  return { through, full: events.length === wish.limit };
}

/** @throws Error when the inbox cannot be written now. */
export async function keepPosition(
  { inbox }: Pick<Context, 'inbox'>,
  through: number,
  entries: readonly InboxEntry[] = [],
): Promise<void> {
  const kept = await inbox.append(entries, through);
  if (!kept.ok) throw new Error(`The inbox could not be written: ${kept.code}`);
}

function entryOf(ctx: TakeInContext, event: CommittedEvent): InboxEntry | null {
  if (!isNews(event.kind)) return null;
  const drop = ctx.drops.find(event.dropId);
  return drop && toInboxEntry(event, { drop, order: orderOf(ctx, event) });
}

function orderOf(ctx: TakeInContext, { userId, payload }: CommittedEvent) {
  if (userId === null) return null;
  const { order_id }: { order_id?: string } = JSON.parse(payload);
  if (order_id === undefined) return null;
  return ctx.ledger.find({ orderId: brandId<OrderId>(order_id), userId });
}
