import type { DemoPicture } from './demo-products.ts';
import type { FailureReason, OrderStatus, PaymentState, TimelineKind } from './wire.ts';

const second = 1000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

/** An order of the demo shopper, by distances before the world's opening instant. */
export interface DemoOrder {
  readonly picture: DemoPicture;
  readonly placedAgoMs: number;
  readonly status: OrderStatus;
  readonly failureReason?: Exclude<FailureReason, null>;
  readonly payment: { readonly state: PaymentState; readonly cardLast4: string | null };
  readonly unitNumbers?: readonly number[];
  readonly timeline: readonly {
    readonly kind: TimelineKind;
    readonly afterMs: number;
    readonly declineCode?: string;
    /** When it was another card than the one that paid. */
    readonly cardLast4?: string;
  }[];
}

const unpaid = { state: 'none', cardLast4: null } as const;

/** One order of every kind that the list can show: running, paid, lapsed, cancelled, refunded. */
export const demoOrders: readonly DemoOrder[] = [
  {
    picture: 'vinyl',
    placedAgoMs: minute + 19 * second,
    status: 'pending',
    payment: unpaid,
    timeline: [{ kind: 'held', afterMs: 0 }],
  },
  {
    picture: 'cups',
    placedAgoMs: 3 * minute,
    status: 'confirmed',
    payment: { state: 'approved', cardLast4: '4242' },
    unitNumbers: [66],
    timeline: [
      { kind: 'held', afterMs: 0 },
      { kind: 'payment_started', afterMs: 100 * second, cardLast4: '0002' },
      {
        kind: 'payment_declined',
        afterMs: 105 * second,
        declineCode: 'insufficient_funds',
        cardLast4: '0002',
      },
      { kind: 'payment_started', afterMs: 128 * second },
      { kind: 'confirmed', afterMs: 131 * second },
    ],
  },
  {
    picture: 'mug',
    placedAgoMs: 5 * hour,
    status: 'confirmed',
    payment: { state: 'approved', cardLast4: '4242' },
    unitNumbers: [31],
    timeline: [
      { kind: 'held', afterMs: 0 },
      { kind: 'payment_started', afterMs: 40 * second },
      { kind: 'confirmed', afterMs: 42 * second },
    ],
  },
  {
    picture: 'pedal',
    placedAgoMs: day,
    status: 'failed',
    failureReason: 'hold_expired',
    payment: unpaid,
    timeline: [
      { kind: 'held', afterMs: 0 },
      { kind: 'extended', afterMs: 4 * minute },
      { kind: 'expired', afterMs: 10 * minute },
    ],
  },
  {
    picture: 'soap',
    placedAgoMs: 2 * day,
    status: 'cancelled',
    payment: unpaid,
    timeline: [
      { kind: 'held', afterMs: 0 },
      { kind: 'cancelled', afterMs: 90 * second },
    ],
  },
  {
    picture: 'pencils',
    placedAgoMs: 3 * day,
    status: 'failed',
    failureReason: 'hold_expired',
    payment: { state: 'refunded', cardLast4: '3220' },
    timeline: [
      { kind: 'held', afterMs: 0 },
      { kind: 'payment_started', afterMs: 296 * second },
      { kind: 'expired', afterMs: 300 * second },
      { kind: 'refund_started', afterMs: 302 * second },
      { kind: 'refunded', afterMs: 310 * second },
    ],
  },
];
