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

const live = (
  picture: DemoPicture,
  window: { readonly agoMs: number; readonly endsMs: number },
  taken: { readonly held: number; readonly sold: number },
) => ({ picture, startMs: -window.agoMs, endMs: window.endsMs, ...taken }) satisfies DemoDrop;

const upcoming = (picture: DemoPicture, inMs: number) =>
  ({ picture, startMs: inMs, endMs: inMs + 2 * hour }) satisfies DemoDrop;

const gone = (
  picture: DemoPicture,
  agoMs: number,
  sale: { readonly sold: number; readonly soldOutAfterMs: number },
) => ({ picture, startMs: -agoMs, endMs: -agoMs + hour, ...sale }) satisfies DemoDrop;

/** What is on in the shop: three live, one all held, the next in 5:48, more over the week, and what is gone. */
export const demoSchedule: readonly DemoDrop[] = [
  live('cups', { agoMs: 4 * minute, endsMs: 26 * minute }, { held: 6, sold: 73 }),
  live('vinyl', { agoMs: 34 * minute, endsMs: 11 * minute }, { held: 2, sold: 49 }),
  live('keys', { agoMs: 9 * minute, endsMs: 56 * minute }, { held: 7, sold: 31 }),
  live('cactus', { agoMs: 50 * minute, endsMs: 40 * minute }, { held: 4, sold: 66 }),
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
  gone('pins', 3 * hour, { sold: 250, soldOutAfterMs: 4 * minute + 12 * second }),
  gone('mug', 5 * hour, { sold: 130, soldOutAfterMs: 58 * second }),
  gone('pedal', day, { sold: 55, soldOutAfterMs: 6 * minute }),
  gone('soap', 2 * day, { sold: 220, soldOutAfterMs: 9 * minute }),
  { picture: 'pencils', startMs: -3 * day, endMs: -3 * day + hour, sold: 97 },
];
