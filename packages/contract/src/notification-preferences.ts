import { z } from '@hono/zod-openapi';
import { NotificationKind } from './notifications.ts';

/** Where a kind of news is told. `live`: a toast in the open shop. */
export const ChannelSwitches = z
  .strictObject({ inbox: z.boolean(), live: z.boolean(), push: z.boolean(), mail: z.boolean() })
  .openapi('ChannelSwitches');

const timeOfDay = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, such as 22:30')
  .openapi({ example: '22:30' });

/** Push and mail wait for the end of these hours, except news of your own orders. Over midnight when `start` is later. */
export const QuietHours = z
  .strictObject({
    start: timeOfDay,
    end: timeOfDay,
    time_zone: z
      .string()
      .max(64)
      .refine(isTimeZone, 'must be an IANA time zone')
      .openapi({ example: 'Europe/Lisbon' }),
  })
  .refine(({ start, end }) => start !== end, { path: ['end'], message: 'must differ from start' })
  .openapi('QuietHours');

/** `only_drops`: that a drop comes, moves, starts or is off; nothing of its stock. */
export const CreatorSetting = z.enum(['all', 'only_drops', 'muted']).openapi('CreatorSetting');

/** Every kind is there; what is written replaces everything. */
export const NotificationPreferences = z
  .strictObject({
    kinds: z.record(NotificationKind, ChannelSwitches),
    quiet_hours: z.union([QuietHours, z.null()]),
  })
  .openapi('NotificationPreferences');

export const CreatorNotificationSetting = z
  .strictObject({ setting: CreatorSetting })
  .openapi('CreatorNotificationSetting');

function isTimeZone(name: string): boolean {
  try {
    // Offsets such as +01:00 are understood too, but know nothing of summer time.
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions();
    return /^[A-Za-z]/.test(timeZone);
  } catch {
    return false;
  }
}
