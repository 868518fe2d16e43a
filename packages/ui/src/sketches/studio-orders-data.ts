import type { OrderStatusKind } from '../order-status/index.ts';

export interface StudioOrder {
  readonly id: string;
  readonly buyer: string;
  readonly variant: string;
  readonly units: number;
  readonly status: OrderStatusKind;
  /** As the seller reads it: whose hold it is says the buyer's column. */
  readonly words: string;
  readonly time: string;
}

export const unitPriceMinor = 6_800;

type Line = readonly [string, string, string, number, OrderStatusKind, string, string];

const lines: readonly Line[] = [
  ['LD-7K2P', 'Nuno Vieira', 'Mixed set', 2, 'paid', 'Paid', '20:04:11'],
  ['LD-7K2N', 'Mara Lindqvist', 'All cobalt', 1, 'held', 'Held until 20:09', '20:04:09'],
  ['LD-7JXV', 'Inês Faro', 'Mixed set', 1, 'lapsed', 'Hold ended', '20:04:07'],
  ['LD-7K2H', 'Tom Askew', 'Mixed set', 1, 'paid', 'Paid', '20:04:05'],
  ['LD-7K2C', 'Yusuf Demir', 'All cobalt', 2, 'declined', 'Card said no', '20:04:02'],
  ['LD-7K1Z', 'Hana Mori', 'All cobalt', 1, 'paid', 'Paid', '20:03:58'],
  ['LD-7K1T', 'Eve Okafor', 'Oxblood', 2, 'refunding', 'Money going back', '20:03:51'],
  ['LD-7K1Q', 'Paul Brandt', 'Oxblood', 1, 'refunded', 'Refunded', '20:03:44'],
  ['LD-7K1M', 'Lena Sørby', 'Mixed set', 2, 'paying', 'Bank is confirming', '20:03:40'],
  ['LD-7K1J', 'Rui Teles', 'Mixed set', 1, 'paid', 'Paid', '20:03:31'],
  ['LD-7K1F', 'Cleo Martin', 'All cobalt', 1, 'cancelled', 'Let go', '20:03:22'],
  ['LD-7K1B', 'Agnes Weir', 'Mixed set', 1, 'paid', 'Paid', '20:03:15'],
];

/** One page of the orders of a drop, latest first. */
export const studioOrders: readonly StudioOrder[] = lines.map(
  ([id, buyer, variant, units, status, words, time]) => ({
    id,
    buyer,
    variant,
    units,
    status,
    words,
    time,
  }),
);

const place = (label: string) => ({ href: `#${label}`, label, current: label === 'Orders' });

export const studioPlaces = ['Live room', 'Drops', 'Products', 'Orders', 'Audience'].map(place);
