import type { NotificationPreferences as WirePreferences } from '@livedrops/contract/notification-preferences';
import type { NotificationPreferences } from '@livedrops/core/notifications/notification';
import type { z } from 'zod';

type Wire = z.infer<typeof WirePreferences>;

export function toWirePreferences({ channels, quietHours }: NotificationPreferences): Wire {
  return {
    kinds: channels,
    quiet_hours: quietHours && {
      start: quietHours.startTime,
      end: quietHours.endTime,
      time_zone: quietHours.timeZone,
    },
  };
}

export function fromWirePreferences({ kinds, quiet_hours }: Wire): NotificationPreferences {
  return {
    channels: kinds,
    quietHours: quiet_hours && {
      startTime: quiet_hours.start,
      endTime: quiet_hours.end,
      timeZone: quiet_hours.time_zone,
    },
  };
}
