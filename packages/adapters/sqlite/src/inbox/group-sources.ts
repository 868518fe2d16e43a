import type { NotificationKind } from '@livedrops/core/notifications/notification';
import type { InboxScope, InboxSource } from '@livedrops/core/ports/inbox';

export type SourceColumn = 'creator_id' | 'drop_id' | 'user_id';

/** Sources that one statement can ask for together. */
export interface SourceGroup {
  readonly column: SourceColumn;
  readonly kinds: ReadonlySet<NotificationKind>;
  readonly sources: { readonly id: string; readonly since: number }[];
}

/** A scope's sources by what they are and which kinds are wanted of them; those of which nothing is wanted are left out. */
export function groupSources({ userId, sources, ownKinds }: InboxScope): readonly SourceGroup[] {
  const own: SourceGroup = {
    column: 'user_id',
    kinds: ownKinds,
    sources: [{ id: userId, since: 0 }],
  };
  const groups = new Map<string, SourceGroup>([['own', own]]);
  // Most sources share a few sets: each is named once.
  const names = new Map<ReadonlySet<NotificationKind>, string>();

  function add(column: SourceColumn, id: string, { kinds, since }: InboxSource): void {
    const kindsName = names.get(kinds) ?? [...kinds].toSorted().join();
    names.set(kinds, kindsName);
    const name = `${column} ${kindsName}`;
    const group = groups.get(name) ?? { column, kinds, sources: [] };
    groups.set(name, group);
    group.sources.push({ id, since });
  }
  for (const source of sources) {
    const { creatorId, dropId } = source;
    if (creatorId !== undefined) add('creator_id', creatorId, source);
    if (dropId !== undefined) add('drop_id', dropId, source);
  }
  return [...groups.values()].filter(({ kinds }) => kinds.size > 0);
}
