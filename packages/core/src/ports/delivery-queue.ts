import type { NotificationKind } from '../notifications/notification.ts';
import type { DeliveryId, UserId } from '../shared/ids.ts';

/** The channels that can fail and are tried again; the inbox and the live stream are not queued. */
export type QueuedChannel = 'push' | 'mail';

/** What is sent: a fact of the inbox, or a mail about the account itself, which no preference holds back. */
export type DeliveryKind = NotificationKind | 'account.mail';

export interface NewDelivery {
  readonly userId: UserId;
  /** Names what happened, the same in every telling: a user hears of it once on each channel. */
  readonly factId: string;
  readonly channel: QueuedChannel;
  readonly kind: DeliveryKind;
  /** What the sender needs, as JSON text. */
  readonly payload: string;
  /** Not before this instant: now, or the end of the reader's quiet hours. */
  readonly dueAt: number;
}

/** A delivery that one worker has for itself until its lease runs out. */
export interface ClaimedDelivery extends NewDelivery {
  readonly deliveryId: DeliveryId;
  /** Differs with every claim, so that a worker that was too slow cannot end another's. */
  readonly claimId: string;
  /** How often it has been claimed, this time included. */
  readonly tries: number;
}

export interface ParkedDelivery extends NewDelivery {
  readonly deliveryId: DeliveryId;
  readonly tries: number;
  readonly reason: string;
  readonly parkedAt: number;
}

export type DeliveryClaim = Pick<ClaimedDelivery, 'deliveryId' | 'claimId'>;

export interface DeliveryCounts {
  readonly waiting: number;
  readonly parked: number;
}

/** The most deliveries one call takes or gives. */
export const deliveryChunkMax = 1_000;

/** What is still to be told, kept over a crash: at least once to the sender, once for each user, fact and channel. */
export interface DeliveryQueue {
  /**
   * Adds what is not there yet and says how many that were. Repeating a chunk after a crash adds what was missing.
   * @throws RangeError for more than `deliveryChunkMax`.
   */
  enqueue(
    deliveries: readonly NewDelivery[],
    options?: {
      /** The caller goes on from a place that is kept behind the chunk in the fan-outs: the disk need not be waited for. */
      readonly isRepeatable?: boolean;
    },
  ): Promise<number>;
  /**
   * Takes due deliveries of a channel, longest due first, for `leaseMs`; nobody else gets them until then. One whose lease
   * ran out on its last try is parked instead: what kills its worker must not do so for ever.
   */
  claim(wish: {
    readonly channel: QueuedChannel;
    readonly limit: number;
    readonly leaseMs: number;
  }): Promise<readonly ClaimedDelivery[]>;
  /** It was told. False when the claim is no longer ours: another worker has it, or has ended it. */
  complete(claim: DeliveryClaim): Promise<boolean>;
  /** Another try at `dueAt`, with what is left to do in `payload`. False as for `complete`. */
  reschedule(
    claim: DeliveryClaim,
    next: { readonly dueAt: number; readonly payload: string },
  ): Promise<boolean>;
  /** It was not tried: it is due again at `dueAt`, and this claim does not count. False as for `complete`. */
  giveBack(claim: DeliveryClaim, dueAt: number): Promise<boolean>;
  /** Sets it aside for an operator, with what is left to do in `payload` where that is less. False as for `complete`. */
  park(claim: DeliveryClaim, reason: string, payload?: string): Promise<boolean>;
  /** What is parked after `after`, oldest first, at most `limit`. */
  listParked(page: {
    readonly after: DeliveryId | null;
    readonly limit: number;
  }): Promise<readonly ParkedDelivery[]>;
  /** Makes it due at once with all its tries before it. False when it is not parked. */
  replayParked(deliveryId: DeliveryId): Promise<boolean>;
  /** Gives it up; its fact is not told again. False when it is not parked. */
  dropParked(deliveryId: DeliveryId): Promise<boolean>;
  counts(): Promise<DeliveryCounts>;
  /** Forgets what ended before `instant`: from then on its facts could be queued anew. Says how many it forgot. */
  forgetEnded(instant: number): Promise<number>;
  /** Deletes everything that was to be told to somebody, and that it was told. */
  forgetUser(userId: UserId): Promise<void>;
}
