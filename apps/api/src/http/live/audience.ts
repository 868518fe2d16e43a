import { isToldLive, type LiveWishes } from '@livedrops/core/notifications/is-told-live';
import type {
  CreatorSetting,
  NotificationPreferences,
} from '@livedrops/core/notifications/notification';
import type { CreatorId, DropId } from '@livedrops/core/shared/ids';
import type { LiveClient } from './live-client.ts';
import type { LiveFrame } from './live-frame.ts';

/**
 * What one stream's reader is to be told, in few bytes: ten thousand streams of people who follow twenty creators each would
 * cost 33 MB as sets of names, and facts are so rare that each may look through all readers.
 */
export interface StreamWishes {
  readonly preferences: NotificationPreferences;
  /** Two for each creator, ascending: its number doubled, plus one when only drops are wanted. */
  readonly followed: Uint32Array;
  readonly reminded: readonly DropId[];
}

const none: readonly DropId[] = [];

/** Who is to be told of what, by whom they follow and which drops they asked for. */
export class Audience {
  readonly #readers = new Set<LiveClient>();
  readonly #numbers = new Map<CreatorId, number>();

  /** From now on the client is told by these wishes; null: nothing. */
  join(client: LiveClient, wishes: LiveWishes | null): void {
    client.wishes = wishes && this.#shorten(wishes);
    if (wishes) this.#readers.add(client);
    else this.#readers.delete(client);
  }

  /** Streams whose reader is to be told of the fact. */
  toldOf(frame: LiveFrame): LiveClient[] {
    return [...this.#readers].filter((client) => this.isTold(client, frame));
  }

  isTold(client: LiveClient, frame: LiveFrame): boolean {
    const { wishes } = client;
    if (wishes === null || frame.isFigures) return false;
    const { kind, userId, dropId } = frame.event;
    const isOwn = userId !== null && userId === client.user?.userId;
    const reader = {
      preferences: wishes.preferences,
      creatorSetting: this.#settingOf(wishes, frame.creatorId),
      asked: wishes.reminded.includes(dropId),
    };
    return isToldLive({ kind, isOwn }, reader);
  }

  #shorten({ preferences, followed, reminded }: LiveWishes): StreamWishes {
    const heard = [...followed].filter(([, setting]) => setting !== 'muted');
    const numbers = heard.map(
      ([creatorId, setting]) => this.#numberOf(creatorId) * 2 + (setting === 'only_drops' ? 1 : 0),
    );
    return {
      preferences,
      followed: Uint32Array.from(numbers).sort(),
      reminded: reminded.size === 0 ? none : [...reminded],
    };
  }

  #numberOf(creatorId: CreatorId): number {
    const known = this.#numbers.get(creatorId);
    if (known !== undefined) return known;
    this.#numbers.set(creatorId, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #settingOf({ followed }: StreamWishes, creatorId: CreatorId | null): CreatorSetting | null {
    const number = creatorId === null ? undefined : this.#numbers.get(creatorId);
    if (number === undefined) return null;
    const found = followed[firstFrom(followed, number * 2)];
    if (found === number * 2) return 'all';
    return found === number * 2 + 1 ? 'only_drops' : null;
  }
}

/** Where the first element that is not below `least` stands. */
function firstFrom(sorted: Uint32Array, least: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
