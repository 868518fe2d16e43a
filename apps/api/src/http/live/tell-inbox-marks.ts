import type { InboxCounts } from '@livedrops/core/ports/inbox';
import type { UserSignals } from '@livedrops/core/ports/user-signals';
import type { UserId } from '@livedrops/core/shared/ids';

interface TellInboxOptions {
  readonly signals: Pick<UserSignals, 'subscribe'>;
  readonly hub: {
    isListening(userId: UserId): boolean;
    tellInbox(userId: UserId, counts: InboxCounts): void;
  };
  readonly countOf: (userId: UserId) => Promise<InboxCounts>;
  readonly onFailure: (error: unknown) => void;
}

/** Tells every open window of a person what is left of their inbox after one of them marked some. */
export function tellInboxMarks({ signals, hub, countOf, onFailure }: TellInboxOptions): void {
  signals.subscribe(({ kind, userId }) => {
    if (kind !== 'inbox.marked' || !hub.isListening(userId)) return;
    countOf(userId).then((counts) => hub.tellInbox(userId, counts), onFailure);
  });
}
