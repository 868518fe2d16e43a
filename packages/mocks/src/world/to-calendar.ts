import { mustHave, type World, type WorldDrop } from './world.ts';

const stamp = (at: number) => new Date(at).toISOString().replaceAll(/[-:]|\.\d+/g, '');

/** Drops as a calendar program takes them: enough to be opened, without the API's alarms. */
export function toCalendar(world: World, drops: readonly WorldDrop[]): string {
  const events = drops.flatMap((drop) => [
    'BEGIN:VEVENT',
    `UID:${drop.dropId}@livedrops`,
    `DTSTAMP:${stamp(world.now())}`,
    `DTSTART:${stamp(drop.startAt)}`,
    `DTEND:${stamp(drop.endAt)}`,
    `SUMMARY:${mustHave(world.products, drop.productId).title.replaceAll(/[\\;,]/g, String.raw`\$&`)}`,
    `STATUS:${drop.cancelledAt === null ? 'CONFIRMED' : 'CANCELLED'}`,
    'END:VEVENT',
  ]);
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//LiveDrops//mock//EN', ...events];
  return `${[...lines, 'END:VCALENDAR'].join('\r\n')}\r\n`;
}
