import type { NotificationId, UserId } from '../shared/ids.ts';
import type { FollowPosition } from './follow-graph.ts';
import type { InboxEntry } from './inbox.ts';
import type { AskerPosition } from './reminders.ts';

/** How far the telling of one fact has come through those it is for. */
export type FanOutPlace =
  | { readonly stage: 'followers'; readonly after: FollowPosition | null }
  | { readonly stage: 'askers'; readonly after: AskerPosition | null };

/** One fact whose audience is not queued to its end. */
export interface FanOut {
  readonly entry: InboxEntry;
  /** Null: nobody was queued yet. */
  readonly place: FanOutPlace | null;
}

/** The most entries one call takes or gives. */
export const fanOutChunkMax = 1_000;

/** Facts that are still to be queued for their audience, kept over a crash. The last step before one repeats. */
export interface FanOuts {
  /**
   * Keeps what is not known yet; each fact is opened once, also when it is told of again after it has ended.
   * @throws RangeError for more than `fanOutChunkMax`.
   */
  open(entries: readonly InboxEntry[]): Promise<void>;
  /** Facts for one reader alone, oldest first: they never wait for a crowd's. */
  listPersonal(limit: number): Promise<readonly FanOut[]>;
  /** The fact for many whose turn it is: the one that has waited longest since it was opened or had its last turn. */
  nextCrowd(): Promise<FanOut | null>;
  /** Goes on from `place` at its next turn, behind all others. An ended fact stays so. */
  advance(notificationId: NotificationId, place: FanOutPlace): Promise<void>;
  end(notificationIds: readonly NotificationId[]): Promise<void>;
  countOpen(): Promise<number>;
  /** Forgets what ended before `instant`: from then on it could be opened anew. Says how many it forgot. */
  forgetEnded(instant: number): Promise<number>;
  /** Deletes the facts for one reader alone. */
  forgetUser(userId: UserId): Promise<void>;
}
