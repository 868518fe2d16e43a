import type { Drop } from '@livedrops/core/drops/drop';
import { reminderLeadMs } from '@livedrops/core/drops/reminder-lead-ms';
import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventStatus } from 'ical-generator';

export interface CalendarOptions {
  readonly name: string;
  /** Of the shop, without a slash at the end; entries link to it. */
  readonly origin: string;
  readonly now: number;
}

const hourMs = 60 * 60 * 1000;

/** Drops as iCalendar text. A drop's UID never changes and its SEQUENCE counts its changes: what moves is moved, not doubled. */
export function renderCalendar(drops: readonly Drop[], options: CalendarOptions): string {
  const { name, origin, now } = options;
  const calendar = ical({
    name,
    prodId: { company: 'LiveDrops', product: 'drops', language: 'EN' },
    method: ICalCalendarMethod.PUBLISH,
    ttl: hourMs / 1000,
  });
  for (const drop of drops) {
    const url = `${origin}/drops/${drop.dropId}`;
    const event = calendar.createEvent({
      id: `${drop.dropId}@livedrops`,
      sequence: drop.version,
      stamp: new Date(now),
      start: new Date(drop.startAt),
      end: new Date(drop.endAt),
      summary: `${drop.product.title} · ${drop.creator.profileName}`,
      description: `Edition of ${drop.stockCount}. ${url}`,
      url,
      status: drop.cancelledAt === null ? ICalEventStatus.CONFIRMED : ICalEventStatus.CANCELLED,
    });
    if (drop.cancelledAt === null) {
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: reminderLeadMs / 1000,
        description: `${drop.product.title} opens in two minutes`,
      });
    }
  }
  return calendar.toString();
}
