import type { LiveWishes } from '@livedrops/core/notifications/is-told-live';
import type { UserSignals } from '@livedrops/core/ports/user-signals';
import type { UserId } from '@livedrops/core/shared/ids';

/** What readers of open streams are to be told, read when a stream opens and again when it changes. */
export interface LiveWishesReader {
  /** As it is when the answer comes: a change meanwhile is not overlooked. */
  read(userId: UserId): Promise<LiveWishes>;
}

interface LiveWishesOptions {
  readonly readWishes: (userId: UserId) => Promise<LiveWishes>;
  readonly signals: Pick<UserSignals, 'subscribe'>;
  readonly hub: {
    isListening(userId: UserId): boolean;
    setWishes(userId: UserId, wishes: LiveWishes): void;
  };
  readonly onFailure: (error: unknown) => void;
}

/** Somebody who changes their mind without pause gets the last answer read, and the signals that follow it. */
const readsMax = 3;

/** Keeps the wishes of open streams true: follows, reminders and preferences that change anywhere count at once. */
export function createLiveWishesReader(options: LiveWishesOptions): LiveWishesReader {
  const { readWishes, signals, hub, onFailure } = options;
  let changes = 0;

  async function read(userId: UserId): Promise<LiveWishes> {
    for (let reads = 1; ; reads += 1) {
      const before = changes;
      const wishes = await readWishes(userId);
      if (changes === before || reads === readsMax) return wishes;
    }
  }

  signals.subscribe(({ kind, userId }) => {
    if (kind !== 'wishes.changed') return;
    changes += 1;
    if (!hub.isListening(userId)) return;
    read(userId).then((wishes) => hub.setWishes(userId, wishes), onFailure);
  });
  return { read };
}
