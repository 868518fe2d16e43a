import { defaultPreferences } from '@livedrops/core/notifications/default-preferences';
import type {
  CreatorSetting,
  NotificationPreferences,
} from '@livedrops/core/notifications/notification';
import type { Preferences, Wishes } from '@livedrops/core/ports/preferences';
import { brandId, type CreatorId, type UserId } from '@livedrops/core/shared/ids';
import type { WishesFile } from './wishes-file.ts';

interface WishesRow {
  readonly user_id: string;
  readonly chosen: string | null;
  readonly setting: CreatorSetting | null;
}

const done = { ok: true } as const;

/**
 * What was chosen is kept whole: later defaults change nothing that somebody has chosen. A kind that is newer than the choice
 * has its default.
 */
export function createPreferences({ writer, reader, write }: WishesFile): Preferences {
  const select = reader
    .prepare<[string], string>('SELECT chosen FROM preferences WHERE user_id = ?')
    .pluck();
  const selectSettings = reader.prepare<
    [string],
    { readonly creator_id: string; readonly setting: CreatorSetting }
  >('SELECT creator_id, setting FROM creator_settings WHERE user_id = ?');
  const selectMany = reader.prepare<[string, string], WishesRow>(`
    SELECT u.value AS user_id, p.chosen, s.setting FROM json_each(?) u
    LEFT JOIN preferences p ON p.user_id = u.value
    LEFT JOIN creator_settings s ON s.user_id = u.value AND s.creator_id = ?`);
  const save = writer.prepare<[string, string]>(`
    INSERT INTO preferences (user_id, chosen) VALUES (?, ?)
    ON CONFLICT DO UPDATE SET chosen = excluded.chosen`);
  const saveSetting = writer.prepare<[string, string, string]>(`
    INSERT INTO creator_settings (user_id, creator_id, setting) VALUES (?, ?, ?)
    ON CONFLICT DO UPDATE SET setting = excluded.setting`);
  const dropSetting = writer.prepare<[string, string]>(
    'DELETE FROM creator_settings WHERE user_id = ? AND creator_id = ?',
  );
  const forget = ['preferences', 'creator_settings'].map((table) =>
    writer.prepare<[string]>(`DELETE FROM ${table} WHERE user_id = ?`),
  );

  return {
    find: async (userId) => readChosen(select.get(userId) ?? null),
    async creatorSettings(userId) {
      const rows = selectSettings.all(userId);
      return new Map(rows.map((row) => [brandId<CreatorId>(row.creator_id), row.setting]));
    },
    async findMany(userIds, creatorId) {
      const rows = selectMany.all(JSON.stringify(userIds), creatorId);
      return new Map(rows.map((row) => [brandId<UserId>(row.user_id), wishesFrom(row)]));
    },
    save: (userId, preferences) =>
      write(() => {
        save.run(userId, JSON.stringify(preferences));
        return done;
      }),
    saveCreatorSetting: (userId, creatorId, setting) =>
      write(() => {
        if (setting === 'all') dropSetting.run(userId, creatorId);
        else saveSetting.run(userId, creatorId, setting);
        return done;
      }),
    forgetUser: (userId) =>
      write(() => {
        for (const statement of forget) statement.run(userId);
        return done;
      }),
  };
}

function wishesFrom({ chosen, setting }: WishesRow): Wishes {
  return { preferences: readChosen(chosen), creatorSetting: setting ?? 'all' };
}

function readChosen(text: string | null): NotificationPreferences {
  if (text === null) return defaultPreferences;
  const { channels, quietHours }: NotificationPreferences = JSON.parse(text);
  return { channels: { ...defaultPreferences.channels, ...channels }, quietHours };
}
