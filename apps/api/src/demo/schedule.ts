import type { ProductName } from './catalogue/products.ts';

export interface ScheduledDrop {
  readonly product: ProductName;
  /** Minutes from the last round five minutes before seeding; negative: before it. */
  readonly startMin: number;
  readonly lengthMin: number;
  /** Units sold by now; left out: none. */
  readonly sold?: number;
  /** Units in somebody's checkout right now. */
  readonly held?: number;
  /** How long the whole edition took to sell; left out: it took until the end, or until now. */
  readonly soldOutAfterS?: number;
  /** Minutes since the last sale of a drop that still runs. */
  readonly quietMin?: number;
  /** Only these variants of the product. */
  readonly variants?: readonly string[];
  /** What the demo shopper did here. */
  readonly shopper?: 'paid' | 'paid_on_second_card' | 'cancelled' | 'abandoned';
}

const hours = 60;

/** What goes on while the first visitor looks. */
export const liveDrops: readonly ScheduledDrop[] = [
  { product: 'cups', startMin: -25, lengthMin: 60, sold: 73, held: 6 },
  { product: 'vinyl', startMin: -40, lengthMin: 55, sold: 49, held: 3 },
  { product: 'keys', startMin: -5, lengthMin: 65, sold: 31, held: 7 },
  // Nothing left, but units in checkouts that may return.
  { product: 'print', startMin: -15, lengthMin: 45, sold: 47, held: 3, quietMin: 5 },
];

export const laterToday: readonly ScheduledDrop[] = [
  { product: 'blocks', startMin: 25, lengthMin: 30 },
  { product: 'candle', startMin: 55, lengthMin: 30 },
];

/** The first to start: seconds after seeding, so that a visitor sees it happen. */
export const startingSoon = {
  product: 'lamp',
  startsInS: 45,
  lengthMin: 25,
} as const satisfies { product: ProductName; startsInS: number; lengthMin: number };

/** The week: days from today and the UTC hour. */
export const laterThisWeek: readonly {
  readonly product: ProductName;
  readonly days: number;
  readonly hourUtc: number;
}[] = [
  { product: 'teapot', days: 1, hourUtc: 18 },
  { product: 'vase', days: 2, hourUtc: 19 },
  { product: 'headphones', days: 3, hourUtc: 18.5 },
  { product: 'chess', days: 4, hourUtc: 19 },
  { product: 'bowls', days: 5, hourUtc: 18 },
  { product: 'beanie', days: 6, hourUtc: 10 },
];

/** The last days, the latest first. */
export const pastDrops: readonly ScheduledDrop[] = [
  { product: 'candle', startMin: -75, lengthMin: 30, sold: 80, soldOutAfterS: 252 },
  {
    product: 'lamp',
    startMin: -150,
    lengthMin: 30,
    sold: 45,
    soldOutAfterS: 58,
    variants: ['Rust'],
  },
  { product: 'pedal', startMin: -5 * hours, lengthMin: 30, sold: 55, soldOutAfterS: 460 },
  { product: 'mug', startMin: -24 * hours, lengthMin: 60, sold: 46, shopper: 'paid' },
  {
    product: 'stool',
    startMin: -26 * hours,
    lengthMin: 30,
    sold: 30,
    soldOutAfterS: 151,
    shopper: 'paid',
  },
  { product: 'cassette', startMin: -30 * hours, lengthMin: 60, sold: 31 },
  { product: 'cactus', startMin: -48 * hours, lengthMin: 60, sold: 22 },
  {
    product: 'camera',
    startMin: -50 * hours,
    lengthMin: 30,
    sold: 48,
    soldOutAfterS: 380,
    shopper: 'paid_on_second_card',
  },
  { product: 'books', startMin: -54 * hours, lengthMin: 60, sold: 28, shopper: 'cancelled' },
  { product: 'car', startMin: -72 * hours, lengthMin: 60, sold: 25 },
  { product: 'speaker', startMin: -75 * hours, lengthMin: 30, sold: 36, soldOutAfterS: 900 },
  { product: 'solids', startMin: -78 * hours, lengthMin: 60, sold: 19 },
  { product: 'clock', startMin: -96 * hours, lengthMin: 60, sold: 34 },
  { product: 'tops', startMin: -100 * hours, lengthMin: 60, sold: 24 },
  { product: 'fan', startMin: -120 * hours, lengthMin: 60, sold: 15, shopper: 'abandoned' },
  { product: 'pencils', startMin: -125 * hours, lengthMin: 60, sold: 21 },
  { product: 'soap', startMin: -144 * hours, lengthMin: 60, sold: 38 },
  { product: 'pins', startMin: -150 * hours, lengthMin: 60, sold: 40 },
];
