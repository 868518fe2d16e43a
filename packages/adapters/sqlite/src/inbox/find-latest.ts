import type { NotificationKind } from '@livedrops/core/notifications/notification';
import type { InboxScope } from '@livedrops/core/ports/inbox';
import type Database from 'better-sqlite3';

interface Found {
  readonly seq: number;
  readonly kind: NotificationKind;
  readonly occurredAt: number;
}

export interface Window {
  /** Entries before this seq; null: from the latest on. */
  readonly before: number | null;
  /** Entries after this seq. */
  readonly after: number;
  readonly limit: number;
}

export const sourceSql = (column: 'creator_id' | 'drop_id' | 'user_id') => `
  SELECT seq, kind, occurred_at AS occurredAt FROM entries
  WHERE ${column} = ? AND user_id IS ${column === 'user_id' ? 'NOT NULL' : 'NULL'} AND seq < ? AND seq > ?
  ORDER BY seq DESC`;

/**
 * The latest entries over many sources, their seqs descending. Each source is read from its end and left as soon as it falls
 * behind what the others have given: two thousand sources cost as many seeks, not their histories.
 */
export function createFindLatest(reader: Database.Database) {
  const ofCreator = reader.prepare<[string, number, number], Found>(sourceSql('creator_id'));
  const ofDrop = reader.prepare<[string, number, number], Found>(sourceSql('drop_id'));
  const ofUser = reader.prepare<[string, number, number], Found>(sourceSql('user_id'));

  return ({ userId, sources, ownKinds }: InboxScope, { before, after, limit }: Window) => {
    const latest = new Latest(limit, after);
    const until = before ?? Number.MAX_SAFE_INTEGER;
    const take = (rows: Iterable<Found>, kinds: ReadonlySet<NotificationKind>, since: number) => {
      for (const { seq, kind, occurredAt } of rows) {
        if (seq <= latest.floor || occurredAt < since) return;
        if (kinds.has(kind)) latest.add(seq);
      }
    };
    take(ofUser.iterate(userId, until, latest.floor), ownKinds, 0);
    for (const { creatorId, dropId, kinds, since } of sources) {
      if (kinds.size === 0) continue;
      if (creatorId !== undefined) {
        take(ofCreator.iterate(creatorId, until, latest.floor), kinds, since);
      }
      if (dropId !== undefined) take(ofDrop.iterate(dropId, until, latest.floor), kinds, since);
    }
    return latest.seqs;
  };
}

/** The highest numbers of many, each once, descending. */
class Latest {
  readonly seqs: number[] = [];
  /** Nothing at or below can be among them any more. */
  floor: number;
  readonly #limit: number;

  constructor(limit: number, floor: number) {
    this.#limit = limit;
    this.floor = floor;
  }

  add(seq: number): void {
    const { seqs } = this;
    let place = seqs.length;
    while (place > 0 && (seqs[place - 1] ?? 0) < seq) place -= 1;
    if (seqs[place - 1] === seq) return;
    seqs.splice(place, 0, seq);
    if (seqs.length > this.#limit) seqs.pop();
    if (seqs.length === this.#limit) this.floor = Math.max(this.floor, seqs.at(-1) ?? 0);
  }
}
