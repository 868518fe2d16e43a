import { defaultPreferences } from '@livedrops/core/notifications/default-preferences';
import type { NotificationPreferences } from '@livedrops/core/notifications/notification';
import { brandId, type CreatorId, type UserId } from '@livedrops/core/shared/ids';
import { describe, expect, test } from 'vitest';
import { useWishes } from './use-wishes.ts';
import type { OpenWishes } from './wishes-stage.ts';

const nuno = brandId<UserId>('nuno');
const ada = brandId<UserId>('ada');
const ondo = brandId<CreatorId>('ondo');
const brume = brandId<CreatorId>('brume');
const night = { startTime: '22:00', endTime: '07:00', timeZone: 'Europe/Lisbon' };
const { channels } = defaultPreferences;
const quiet: NotificationPreferences = {
  channels: { ...channels, 'stock.low': { inbox: false, live: false, push: false, mail: false } },
  quietHours: night,
};

/** The behaviour of every store of preferences. */
export function describePreferences(name: string, open: OpenWishes): void {
  describe(name, () => {
    const { stage, reopen } = useWishes(open);
    const preferences = () => stage().preferences;

    test('who never said anything has what holds for all, and hears every creator', async () => {
      expect(await preferences().find(nuno)).toEqual(defaultPreferences);
      expect(await preferences().creatorSettings(nuno)).toEqual(new Map());
      expect(await preferences().findMany([nuno], ondo)).toEqual(
        new Map([[nuno, { preferences: defaultPreferences, creatorSetting: 'all' }]]),
      );
    });

    test('what was chosen replaces all that was chosen before, of one person alone', async () => {
      await preferences().save(nuno, quiet);
      expect(await preferences().find(nuno)).toEqual(quiet);
      expect(await preferences().find(ada)).toEqual(defaultPreferences);
      await preferences().save(nuno, { ...quiet, quietHours: null });
      expect(await preferences().find(nuno)).toEqual({ ...quiet, quietHours: null });
    });

    test('a creator’s setting stands until it is chosen anew, and all is none', async () => {
      await preferences().saveCreatorSetting(nuno, ondo, 'muted');
      await preferences().saveCreatorSetting(nuno, brume, 'only_drops');
      expect(await preferences().creatorSettings(nuno)).toEqual(
        new Map([
          [ondo, 'muted'],
          [brume, 'only_drops'],
        ]),
      );
      await preferences().saveCreatorSetting(nuno, ondo, 'all');
      expect(await preferences().creatorSettings(nuno)).toEqual(new Map([[brume, 'only_drops']]));
      expect(await preferences().creatorSettings(ada)).toEqual(new Map());
    });

    test('a chunk of readers is found together, each with their own', async () => {
      await preferences().save(ada, quiet);
      await preferences().saveCreatorSetting(nuno, ondo, 'muted');
      await preferences().saveCreatorSetting(ada, brume, 'muted');
      const others = Array.from({ length: 998 }, (_, index) => brandId<UserId>(`user-${index}`));
      const found = await preferences().findMany([nuno, ada, ...others], ondo);
      expect(found.size).toBe(1_000);
      expect(found.get(nuno)).toEqual({ preferences: defaultPreferences, creatorSetting: 'muted' });
      expect(found.get(ada)).toEqual({ preferences: quiet, creatorSetting: 'all' });
    });

    test('what was answered is there for the process that starts next', async () => {
      await preferences().save(nuno, quiet);
      await preferences().saveCreatorSetting(nuno, ondo, 'muted');
      await reopen();
      expect(await preferences().find(nuno)).toEqual(quiet);
      expect(await preferences().creatorSettings(nuno)).toEqual(new Map([[ondo, 'muted']]));
    });

    test('who is forgotten has chosen nothing; forgetting twice is no harm', async () => {
      await preferences().save(nuno, quiet);
      await preferences().save(ada, quiet);
      await preferences().saveCreatorSetting(nuno, ondo, 'muted');
      expect(await preferences().forgetUser(nuno)).toEqual({ ok: true });
      expect(await preferences().forgetUser(nuno)).toEqual({ ok: true });
      expect(await preferences().find(nuno)).toEqual(defaultPreferences);
      expect(await preferences().creatorSettings(nuno)).toEqual(new Map());
      expect(await preferences().find(ada)).toEqual(quiet);
    });
  });
}
