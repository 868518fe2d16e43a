import type { Outbox } from '@livedrops/core/ports/outbox';
import type { LiveClient } from './live-client.ts';
import type { LiveFrame } from './live-frame.ts';
import type { RecentEvents } from './recent-events.ts';

/** Where a new stream begins and what it gets first. */
export interface StartPosition {
  readonly kind: 'fresh' | 'resumed' | 'reset';
  readonly resetReason?: 'too-old' | 'unknown-cursor';
  /** Told to the client: it is owed everything after this. */
  readonly cursor: number;
  readonly missed: readonly LiveFrame[];
}

export interface StartPositionInput {
  readonly lastEventId: string | null;
  readonly client: Pick<LiveClient, 'user' | 'wants'>;
  readonly recent: RecentEvents;
  readonly outbox: Pick<Outbox, 'headSeq' | 'seqBefore'>;
  /** The last event that the hub has seen. */
  readonly headSeq: number;
  /** The lowest seq of stock that waits for its turn: others have not been told of it yet. */
  readonly lowestPendingSeq: number | undefined;
  /** Events from before this instant are not replayed. */
  readonly replayFrom: number;
  readonly missedBytesMax: number;
}

/** Judges a `Last-Event-ID`. A reset is always right, only dearer: the client reads everything again. */
export function findStartPosition(input: StartPositionInput): StartPosition {
  const { lastEventId, headSeq, lowestPendingSeq, recent, client } = input;
  const freshSeq = lowestPendingSeq === undefined ? headSeq : lowestPendingSeq - 1;
  const fresh = { cursor: freshSeq, missed: recent.after(freshSeq, client) };
  if (lastEventId === null) return { kind: 'fresh', ...fresh };

  const cursor = readCursor(lastEventId, input);
  if (cursor === null) return { kind: 'reset', resetReason: 'unknown-cursor', ...fresh };
  if (cursor >= headSeq) return { kind: 'resumed', cursor, missed: [] };
  const tooOld = { kind: 'reset', resetReason: 'too-old', ...fresh } as const;
  if (cursor < recent.floorSeqFor(client)) return tooOld;
  if (cursor < input.outbox.seqBefore(input.replayFrom)) return tooOld;
  const missed = recent.after(cursor, client);
  let bytes = 0;
  for (const frame of missed) bytes += frame.bytes.length;
  // More than a client may leave untaken would get it dropped, again and again.
  return bytes > input.missedBytesMax ? tooOld : { kind: 'resumed', cursor, missed };
}

/** The id as a seq that somebody can have been given, or null. */
function readCursor(lastEventId: string, input: StartPositionInput): number | null {
  if (!/^\d{1,15}$/.test(lastEventId)) return null;
  const cursor = Number(lastEventId);
  // A page read from the store can be a moment ahead of the hub; beyond the store's head nobody has been.
  return cursor <= input.headSeq || cursor <= input.outbox.headSeq() ? cursor : null;
}
