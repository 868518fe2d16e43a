import type { CreatorSetting, NotificationPreferences } from '../notifications/notification.ts';
import type { CreatorId, UserId } from '../shared/ids.ts';
import type { LedgerTrouble } from './order-ledger.ts';

type Written = Promise<{ readonly ok: true } | LedgerTrouble>;

/** What somebody wants to hear, and of one creator. */
export interface Wishes {
  readonly preferences: NotificationPreferences;
  readonly creatorSetting: CreatorSetting;
}

/** What people want to be told, where and when. Who never said anything has `defaultPreferences` and hears all. */
export interface Preferences {
  find(userId: UserId): Promise<NotificationPreferences>;
  save(userId: UserId, preferences: NotificationPreferences): Written;
  /** Settings that differ from `all`. */
  creatorSettings(userId: UserId): Promise<ReadonlyMap<CreatorId, CreatorSetting>>;
  saveCreatorSetting(userId: UserId, creatorId: CreatorId, setting: CreatorSetting): Written;
  /** For a chunk of readers of one fact: an entry for each. */
  findMany(userIds: readonly UserId[], creatorId: CreatorId): Promise<ReadonlyMap<UserId, Wishes>>;
  forgetUser(userId: UserId): Written;
}
