import type { DemoPicture } from './demo-products.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** A drop of the demo world, by distances from its opening instant (negative: before it). */
export interface DemoDrop {
  readonly picture: DemoPicture;
  readonly startMs: number;
  readonly endMs: number;
  readonly held?: number;
  readonly sold?: number;
  /** How long after the start the last unit went; null while some are left. */
  readonly soldOutAfterMs?: number;
  readonly perCustomerLimit?: number;
}

const live = (picture: DemoPicture, agoMs: number, endsMs: number, held: number, sold: number) =>
  ({ picture, startMs: -agoMs, endMs: endsMs, held, sold }) satisfies DemoDrop;

const upcoming = (picture: DemoPicture, inMs: number) =>
  ({ picture, startMs: inMs, endMs: inMs + 2 * hour }) satisfies DemoDrop;

const gone = (picture: DemoPicture, agoMs: number, sold: number, soldOutAfterMs: number) =>
  ({ picture, startMs: -agoMs, endMs: -agoMs + hour, sold, soldOutAfterMs }) satisfies DemoDrop;

/** What is on in the shop: three live, one all held, the next in 5:48, more over the week, and what is gone. */
export const demoSchedule: readonly DemoDrop[] = [
  live('cups', 4 * minute, 26 * minute, 6, 73),
  live('vinyl', 34 * minute, 11 * minute, 2, 49),
  live('keys', 9 * minute, 56 * minute, 7, 31),
  live('cactus', 50 * minute, 40 * minute, 4, 66),
  upcoming('lamp', 5 * minute + 48 * second),
  upcoming('blocks', 26 * minute),
  upcoming('candle', 56 * minute),
  upcoming('clock', 2 * hour),
  upcoming('tops', 3 * hour),
  upcoming('vase', 5 * day),
  upcoming('car', 6 * day),
  upcoming('cassette', 7 * day),
  upcoming('solids', 8 * day),
  upcoming('teapot', 9 * day),
  upcoming('speaker', 10 * day),
  upcoming('stool', 11 * day),
  upcoming('fan', 12 * day),
  upcoming('beanie', 13 * day),
  upcoming('print', 14 * day),
  upcoming('headphones', 15 * day),
  upcoming('camera', 16 * day),
  upcoming('books', 17 * day),
  upcoming('chess', 18 * day),
  upcoming('bowls', 19 * day),
  gone('pins', 3 * hour, 250, 4 * minute + 12 * second),
  gone('mug', 5 * hour, 130, 58 * second),
  gone('pedal', day, 55, 6 * minute),
  gone('soap', 2 * day, 220, 9 * minute),
  { picture: 'pencils', startMs: -3 * day, endMs: -3 * day + hour, sold: 97 },
];
