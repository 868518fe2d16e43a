import type { Preferences } from '@livedrops/core/ports/preferences';
import type { PushSubscriptions } from '@livedrops/core/ports/push-subscriptions';
import type { Reminders } from '@livedrops/core/ports/reminders';
import type { Difference } from './check-store.ts';
import { migrate } from './migrate.ts';
import { wishes } from './migrations/wishes-0001.ts';
import { openSideFile, type SideFileOptions } from './open-side-file.ts';
import { createWishesCheck } from './wishes/check-wishes.ts';
import { createPreferences } from './wishes/preferences.ts';
import { createPushSubscriptions } from './wishes/push-subscriptions.ts';
import { createReminders } from './wishes/reminders.ts';

export interface Wishes {
  readonly preferences: Preferences;
  readonly pushSubscriptions: PushSubscriptions;
  readonly reminders: Reminders;
  /** Drops whose count differs from those who asked; empty when the file is sound. */
  check(): readonly Difference[];
  /** Commits what waits, takes no more, and closes the file. */
  close(): void;
}

/**
 * Opens the database file of what people wish to be told, and brings it to the newest version.
 * @throws Error with what to do when the file is newer than this program or belongs to another one.
 */
export function openWishes(options: SideFileOptions): Wishes {
  const file = openSideFile(options, (writer) => migrate(writer, [wishes]));
  return {
    preferences: createPreferences(file),
    pushSubscriptions: createPushSubscriptions(file),
    reminders: createReminders(file),
    check: createWishesCheck(file.reader),
    close: file.close,
  };
}
