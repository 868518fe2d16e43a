import { limits } from '@livedrops/contract/limits';
import type { Drop } from '@livedrops/core/drops/drop';
import { nextBoundaryAt } from '@livedrops/core/drops/drop-phase';
import { listDrops } from '@livedrops/core/drops/list-drops';
import type { Cache } from '@livedrops/core/ports/cache';
import type { DropQuery } from '@livedrops/core/ports/drop-store';
import type { Context } from '@livedrops/core/shared/context';
import type { DropId } from '@livedrops/core/shared/ids';
import { toWireDrop } from '../wire/to-wire-drop.ts';
import type { Changes } from './changes.ts';
import { cutServerTime, makePremade, type Premade } from './premade.ts';

/** Right from `from` until `until` by the wall clock, which may jump both ways. */
interface Fresh {
  readonly from: number;
  readonly until: number;
}

export interface DropEntry extends Premade {
  readonly fields: string;
  readonly fresh: Fresh;
}

export interface ListEntry {
  readonly fresh: Fresh;
  readonly dropIds: readonly DropId[];
  /** JSON of what stands behind the items, from the bracket on. */
  readonly tail: string;
  /** Made of the drops' own entries, again when one of them has been replaced. */
  made: { readonly of: readonly DropEntry[]; readonly premade: Premade } | null;
}

export interface DropListQuery extends Omit<DropQuery, 'now'> {
  /** Names the list in the cache: everything that decides what is in it. */
  readonly key: string;
}

/** Public answers about drops, made when something changes and shared by everybody who reads. */
export interface DropReads {
  /** Null: there is no such drop, or it is not announced. */
  find(dropId: DropId): Premade | null;
  list(query: DropListQuery, tailOf: (next: DropPosition | null) => object): Premade;
  /** Everything that is live now, as one list. */
  listLive(): Premade;
}

export type DropPosition = NonNullable<DropQuery['after']>;

interface DropReadsOptions {
  readonly ctx: Pick<Context, 'clock' | 'drops'>;
  readonly changes: Changes;
  readonly drops: Cache<DropEntry>;
  readonly lists: Cache<ListEntry>;
}

/** The oldest entry: sales are told by the minute. */
const minuteMs = 60_000;
/** Kept by browsers, but asked about each time. */
const cacheControl = 'public, no-cache';

export function createDropReads(options: DropReadsOptions): DropReads {
  const { ctx, changes, drops, lists } = options;
  changes.onDrop((dropId) => drops.delete(dropId));
  changes.onFact(() => lists.clear());
  changes.onAnything(() => {
    drops.clear();
    lists.clear();
  });

  function keep(drop: Drop, now: number): DropEntry {
    const fields = cutServerTime(toWireDrop(drop, now));
    const fresh = freshAt([drop], now);
    const premade = makePremade({ parts: [fields], version: drop.version, cacheControl });
    const entry = { fields, fresh, ...premade };
    drops.set(drop.dropId, entry, minuteMs);
    return entry;
  }

  function findEntry(dropId: DropId, now: number): DropEntry | null {
    const known = drops.get(dropId);
    if (known && isFresh(known, now)) return known;
    const drop = ctx.drops.find(dropId);
    return drop && !drop.draft ? keep(drop, now) : null;
  }

  function makeList(
    query: DropListQuery,
    tailOf: (next: DropPosition | null) => object,
  ): ListEntry {
    const { key, ...rest } = query;
    // Read before the list: a boundary between the two then makes the entry end at once instead of late.
    const now = ctx.clock.now();
    const { items, next } = listDrops(ctx, rest);
    for (const drop of items) keep(drop, now);
    const entry: ListEntry = {
      dropIds: items.map(({ dropId }) => dropId),
      tail: tailText(tailOf(next)),
      fresh: freshAt([...items, ...nextToMove(now)], now),
      made: null,
    };
    lists.set(key, entry, minuteMs);
    return entry;
  }

  /** A list may gain a drop at an instant that none of its own drops knows: the next start, or the next end. */
  function nextToMove(now: number): readonly Drop[] {
    return (['upcoming', 'live'] as const).flatMap((phase) =>
      ctx.drops.list({ phase, limit: 1, now }),
    );
  }

  const list: DropReads['list'] = (query, tailOf) => {
    changes.catchUp();
    const now = ctx.clock.now();
    const known = lists.get(query.key);
    const entry = known && isFresh(known, now) ? known : makeList(query, tailOf);
    const entries = entry.dropIds.flatMap((dropId) => findEntry(dropId, now) ?? []);
    if (!entry.made || !sameEntries(entry.made.of, entries)) {
      const premade = makePremade({ parts: listParts(entries, entry.tail), cacheControl });
      entry.made = { of: entries, premade };
    }
    return entry.made.premade;
  };

  return {
    find(dropId) {
      changes.catchUp();
      return findEntry(dropId, ctx.clock.now());
    },
    list,
    listLive: () => list(everythingLive, () => ({})),
  };
}

const everythingLive = {
  key: 'everything live',
  phase: 'live',
  limit: limits.cursorLimitMax,
} as const;

const sameEntries = (one: readonly DropEntry[], other: readonly DropEntry[]) =>
  one.length === other.length && one.every((entry, index) => entry === other[index]);

/** Each item ends in its own `server_time`, and so does the list. */
function listParts(entries: readonly DropEntry[], tail: string): string[] {
  const items = entries.map(({ fields }, index) => (index === 0 ? '{"items":[' : ',') + fields);
  return [...items, `${items.length === 0 ? '{"items":[' : ''}${tail}`];
}

function tailText(tail: object): string {
  const fields = JSON.stringify(tail).slice(1, -1);
  return fields === '' ? ']' : `],${fields}`;
}

const isFresh = ({ fresh }: { readonly fresh: Fresh }, now: number) =>
  now >= fresh.from && now < fresh.until;

/** The clock alone leaves these drops as they are until a phase ends, or a minute of sales is over. */
function freshAt(drops: readonly Drop[], now: number): Fresh {
  const boundaries = drops.flatMap((drop) => nextBoundaryAt(drop, now) ?? []);
  const nextMinuteAt = now - (now % minuteMs) + minuteMs;
  return { from: now, until: Math.min(nextMinuteAt, ...boundaries) };
}
