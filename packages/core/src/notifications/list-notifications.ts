import type { Drop } from '../drops/drop.ts';
import type { InboxCounts, ReadEntry } from '../ports/inbox.ts';
import type { Actor, Context } from '../shared/context.ts';
import { findInboxScope } from './find-inbox-scope.ts';
import type { NotificationKind } from './notification.ts';

export interface Notification {
  readonly entry: ReadEntry;
  /** As it is now; its title and picture are shown. */
  readonly drop: Drop;
}

/** A part of the inbox that somebody may want to see alone. */
export type NotificationGroup = 'all' | 'starts' | 'stock' | 'orders';

const groups: Readonly<
  Record<Exclude<NotificationGroup, 'all'>, (kind: NotificationKind) => boolean>
> = {
  starts: (kind) => kind.startsWith('drop.') && !stock.has(kind),
  stock: (kind) => stock.has(kind),
  orders: (kind) => kind.startsWith('order.'),
};
const stock: ReadonlySet<NotificationKind> = new Set([
  'stock.low',
  'drop.soldout',
  'drop.restocked',
]);

/** One page of the actor's inbox, the latest first. `next`: the seq to go on before, or null. The counts are of all of it. */
export async function listNotifications(
  ctx: Pick<Context, 'drops' | 'follows' | 'inbox' | 'preferences' | 'reminders'>,
  input: {
    readonly actor: Actor;
    readonly group: NotificationGroup;
    readonly before: number | null;
    readonly limit: number;
  },
): Promise<{
  readonly items: readonly Notification[];
  readonly next: number | null;
  readonly counts: InboxCounts;
}> {
  const { actor, group, before, limit } = input;
  const scope = await findInboxScope(ctx, actor.userId);
  const [page, counts] = await Promise.all([
    ctx.inbox.list({ ...narrow(scope, group), before, limit }),
    ctx.inbox.count(scope),
  ]);
  const items = page.items.flatMap((entry) => {
    const drop = ctx.drops.find(entry.dropId);
    return drop ? [{ entry, drop }] : [];
  });
  return { items, next: page.next, counts };
}

type Scope = Awaited<ReturnType<typeof findInboxScope>>;

function narrow(scope: Scope, group: NotificationGroup): Scope {
  if (group === 'all') return scope;
  const inGroup = (kinds: ReadonlySet<NotificationKind>) =>
    new Set([...kinds].filter(groups[group]));
  return {
    ...scope,
    sources: scope.sources.map((source) => ({ ...source, kinds: inGroup(source.kinds) })),
    ownKinds: inGroup(scope.ownKinds),
  };
}
