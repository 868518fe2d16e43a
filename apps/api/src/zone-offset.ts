import type { ZoneOffset } from '@livedrops/core/notifications/zone-offset';
import { LRUCache } from 'lru-cache';

/** More zones than there are in the database; a name costs a formatter of some 50 kB. */
const zonesMax = 600;

/** The offsets of the time zone database that the runtime carries. */
export function createZoneOffset(): ZoneOffset {
  const formats = new LRUCache<string, Intl.DateTimeFormat>({ max: zonesMax });

  function formatOf(timeZone: string): Intl.DateTimeFormat {
    const known = formats.get(timeZone);
    if (known) return known;
    const made = new Intl.DateTimeFormat('en-US', { timeZone, timeZoneName: 'longOffset' });
    formats.set(timeZone, made);
    return made;
  }

  return (timeZone, instant) => {
    const parts = formatOf(timeZone).formatToParts(instant);
    const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
    const [, sign = '+', hours = 0, minutes = 0, seconds = 0] =
      /GMT([+-])(\d\d):(\d\d)(?::(\d\d))?/.exec(name) ?? [];
    const ms = ((Number(hours) * 60 + Number(minutes)) * 60 + Number(seconds)) * 1_000;
    return sign === '-' ? -ms : ms;
  };
}
