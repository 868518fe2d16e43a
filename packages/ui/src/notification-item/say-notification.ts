import { formatMoney, type Money } from '../price/index.ts';
import { formatClock, formatMoment, type Zoned } from '../timeline/index.ts';

/** The facts that each kind's sentence needs. Instants are epoch ms, server time. */
interface FactsOf {
  readonly 'drop.scheduled': { readonly startsAt: number };
  readonly 'drop.reminder': { readonly startsAt: number };
  readonly 'drop.started': { readonly units: number };
  readonly 'drop.rescheduled': { readonly startsAt: number };
  readonly 'drop.cancelled': unknown;
  readonly 'stock.low': { readonly remaining: number };
  readonly 'drop.soldout': { readonly afterMs: number };
  readonly 'drop.restocked': { readonly remaining: number };
  readonly 'order.confirmed': {
    readonly paid: Money;
    /** The number of the first unit, and how many there are in the edition. */
    readonly unit?: { readonly number: number; readonly of: number };
  };
  readonly 'order.payment_declined': { readonly heldUntil: number };
  readonly 'order.expired': unknown;
  readonly 'order.refunded': { readonly paid: Money };
}

/** What happened: one kind of the contract with its facts. */
export type NotificationFact<Kind extends keyof FactsOf = keyof FactsOf> = {
  [K in Kind]: { readonly kind: K } & FactsOf[K];
}[Kind];

export interface SayNotificationOptions extends Zoned {
  /** Today for the reader, epoch ms. */
  readonly nowAt: number;
}

/** Says single facts as the reader's language writes them. */
const speakTo = ({ nowAt, ...zoned }: SayNotificationOptions) => {
  const { locale = 'en-GB' } = zoned;
  const count = (value: number) => value.toLocaleString(locale);
  return {
    count,
    units: (value: number) => `${count(value)} ${value === 1 ? 'unit' : 'units'}`,
    money: (value: Money) => formatMoney(value, { locale }),
    clock: (at: number) => formatClock(at, zoned),
    moment: (at: number) => formatMoment(at, nowAt, zoned),
  };
};

type Speaker = ReturnType<typeof speakTo>;

/** `7:46`, or `2:05:09` from an hour on. */
function sayLength(ms: number): string {
  const seconds = Math.round(ms / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const tail = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${tail}` : `${minutes}:${tail}`;
}

const sentences: {
  readonly [Kind in keyof FactsOf]: (fact: NotificationFact<Kind>, say: Speaker) => string;
} = {
  'drop.scheduled': ({ startsAt }, say) => `Announced for ${say.moment(startsAt)}`,
  'drop.reminder': ({ startsAt }, say) =>
    `Opens at ${say.clock(startsAt)}, as you asked to be told`,
  'drop.started': ({ units }, say) => `Live with ${say.units(units)}`,
  'drop.rescheduled': ({ startsAt }, say) => `Moved to ${say.moment(startsAt)}`,
  'drop.cancelled': () => 'Called off by its creator',
  'stock.low': ({ remaining }, say) => `${say.count(remaining)} left`,
  'drop.soldout': ({ afterMs }) => `Sold out in ${sayLength(afterMs)}`,
  'drop.restocked': ({ remaining }, say) => `${say.units(remaining)} came back`,
  'order.confirmed': ({ paid, unit }, say) =>
    unit
      ? `Paid, ${say.money(paid)}. Number ${say.count(unit.number)} of ${say.count(unit.of)} is yours.`
      : `Paid, ${say.money(paid)}`,
  'order.payment_declined': ({ heldUntil }, say) =>
    `Card said no, nothing taken. Held for you until ${say.clock(heldUntil)}.`,
  'order.expired': () => 'Hold ended, nothing taken',
  'order.refunded': ({ paid }, say) => `${say.money(paid)} went back to your card`,
};

/** The sentence of an inbox entry, money first where money moved. */
export function sayNotification<Kind extends keyof FactsOf>(
  fact: NotificationFact<Kind>,
  options: SayNotificationOptions,
): string {
  return sentences[fact.kind](fact, speakTo(options));
}
