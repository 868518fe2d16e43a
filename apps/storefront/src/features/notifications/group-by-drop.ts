import type { Notification } from '../../shared/api/wire.ts';

/** What was told of one drop: the latest stands for it, the others open below. */
export interface ToldDrop {
  readonly latest: Notification;
  /** The latest of them first. */
  readonly earlier: readonly Notification[];
  readonly unreadIds: readonly string[];
  /** The order that was told of last. */
  readonly orderId: string | null;
  /** The number of its first unit, unless something has become of the order since. */
  readonly ownUnit: number | null;
}

/** Entries by their drop, in the order of the latest of each. `entries` has the latest first. */
export function groupByDrop(entries: readonly Notification[]): readonly ToldDrop[] {
  const byDrop = new Map<string, Notification[]>();
  const known = new Set<string>();
  for (const entry of entries) {
    // An entry can stand on two pages when others came in between their readings.
    if (known.has(entry.notification_id)) continue;
    known.add(entry.notification_id);
    const { drop_id } = entry.drop;
    const own = byDrop.get(drop_id);
    if (own) own.push(entry);
    else byDrop.set(drop_id, [entry]);
  }
  return [...byDrop.values()].flatMap((own) => {
    const [latest, ...earlier] = own;
    if (!latest) return [];
    const order = own.find((entry) => 'order_id' in entry);
    return {
      latest,
      earlier,
      unreadIds: own.filter(({ read }) => !read).map(({ notification_id }) => notification_id),
      orderId: order && 'order_id' in order ? order.order_id : null,
      ownUnit: order?.kind === 'order.confirmed' ? order.unit_no : null,
    };
  });
}
