import type { InboxScope } from '@livedrops/core/ports/inbox';
import type Database from 'better-sqlite3';
import { groupSources, type SourceColumn, type SourceGroup } from './group-sources.ts';

export interface Window {
  /** Entries before this seq; null: from the latest on. */
  readonly before: number | null;
  /** Entries after this seq. */
  readonly after: number;
  readonly limit: number;
}

interface Found {
  readonly seq: number;
  readonly occurredAt: number;
}

interface HeadRow {
  readonly place: number;
  /** Seq and instant; null: nothing there. */
  readonly head: string | null;
}

interface Bounds {
  readonly before: number;
  readonly after: number;
  /** JSON array. */
  readonly kinds: string;
}

const selectFrom = (column: SourceColumn, what: string, source: string) => `
  SELECT ${what} FROM entries
  WHERE ${column} = ${source} AND user_id IS ${column === 'user_id' ? 'NOT NULL' : 'NULL'}
    AND seq < @before AND seq > @after AND kind IN (SELECT value FROM json_each(@kinds))
  ORDER BY seq DESC`;

export const sourceSql = (column: SourceColumn) =>
  selectFrom(column, 'seq, occurred_at AS occurredAt', '@source');

/** The latest entry of each of many sources: a seek in the index for each, all in one statement. Both its numbers are one text. */
export const headsSql = (column: SourceColumn) => `
  SELECT source.key AS place,
    (${selectFrom(column, "seq || ' ' || occurred_at", 'source.value')} LIMIT 1) AS head
  FROM json_each(@sources) AS source`;

/**
 * The latest entries over many sources, their seqs descending. The sources are opened by their latest entry and left as soon as
 * they fall behind what the others have given: two thousand cost as many seeks and a few dozen readings, not their histories.
 */
export function createFindLatest(reader: Database.Database) {
  const prepare = (column: SourceColumn) => ({
    heads: reader.prepare<[Bounds & { readonly sources: string }], HeadRow>(headsSql(column)),
    entries: reader.prepare<[Bounds & { readonly source: string }], Found>(sourceSql(column)),
  });
  const statements = {
    creator_id: prepare('creator_id'),
    drop_id: prepare('drop_id'),
    user_id: prepare('user_id'),
  };

  function takeGroup(latest: Latest, before: number, { column, kinds, sources }: SourceGroup) {
    const { heads, entries } = statements[column];
    const bounds = { before, kinds: JSON.stringify([...kinds]) };
    const ids = JSON.stringify(sources.map(({ id }) => id));
    const opened = heads
      .all({ ...bounds, sources: ids, after: latest.floor })
      .flatMap(({ place, head }) => {
        const source = sources[place];
        if (head === null || source === undefined) return [];
        const [seq = 0, occurredAt = 0] = head.split(' ').map(Number);
        return occurredAt < source.since ? [] : [{ seq, source }];
      })
      .sort((one, other) => other.seq - one.seq);
    for (const { seq: head, source } of opened) {
      if (head <= latest.floor) return;
      const rows = entries.iterate({ ...bounds, source: source.id, after: latest.floor });
      for (const { seq, occurredAt } of rows) {
        if (seq <= latest.floor || occurredAt < source.since) break;
        latest.add(seq);
      }
    }
  }

  return (scope: InboxScope, { before, after, limit }: Window): readonly number[] => {
    const latest = new Latest(limit, after);
    for (const group of groupSources(scope)) {
      takeGroup(latest, before ?? Number.MAX_SAFE_INTEGER, group);
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
