import { formatRemaining } from '../countdown/index.ts';
import { formatUnitNumber, formatUnitNumbers } from '../edition-stamp/index.ts';
import { holdEndingMs } from '../hold-card/index.ts';
import { formatMoney, type Money } from '../price/index.ts';
import { formatClock, formatClockSeconds, formatOtherDay, type Zoned } from '../timeline/index.ts';
import type { BuyAreaKind, BuyAreaState } from './buy-area-state.ts';
import type { BuyAreaView } from './buy-area-view.ts';
import { countWord, sayDay, sayMinutesSpan, zoneName } from './buy-words.ts';

/** What all states need to know to put themselves in words. */
export interface BuyAreaFacts extends Zoned {
  /** Epoch ms, server time. */
  readonly nowAt: number;
  /** Of one unit. */
  readonly price: Money;
  readonly quantity: number;
  readonly perCustomerLimit: number;
  readonly holdMs: number;
  /** The chosen variant; null where there is no choice. */
  readonly item: string | null;
}

type StateOf<K extends BuyAreaKind> = Extract<BuyAreaState, { kind: K }>;
type Describe<K extends BuyAreaKind> = (state: StateOf<K>, facts: BuyAreaFacts) => BuyAreaView;

const amountOf = ({ price, quantity, locale }: BuyAreaFacts) =>
  formatMoney({ amount: price.amount * quantity, currency: price.currency }, { locale });

const getButton = (facts: BuyAreaFacts, action: 'get' | null = 'get') => ({
  label: facts.quantity === 1 ? 'Get yours' : `Get ${facts.quantity}`,
  amount: amountOf(facts),
  action,
});

const describeLive: Describe<'live'> = (_state, facts) => {
  const span = formatRemaining(facts.holdMs);
  return {
    lead: null,
    stepper: true,
    button: getButton(facts),
    fine: facts.item
      ? `${facts.item}, held ${span} while you pay`
      : `Held for you for ${span} while you pay`,
  };
};

const describeReserved = (
  state: StateOf<'reserved'> | StateOf<'ending'>,
  facts: BuyAreaFacts,
): BuyAreaView => {
  const { hold, total, canExtend } = state;
  const isEnding = state.kind === 'ending' || hold.expiresAt - facts.nowAt <= holdEndingMs;
  const amount = formatMoney(total, { locale: facts.locale });
  const yours = facts.quantity === 1 ? 'One is yours' : `${countWord(facts.quantity)} are yours`;
  const more = formatRemaining(hold.durationMs);
  return {
    lead: {
      kind: 'hold',
      hold,
      title: yours,
      detail: [facts.item, amount].filter(Boolean).join(', '),
      ending: {
        title: canExtend ? 'Still need it?' : 'Your hold ends soon',
        detail: canExtend
          ? `We can add ${sayMinutesSpan(hold.durationMs)}, once`
          : 'Then it goes back. Nothing is charged.',
      },
    },
    stepper: false,
    ...(isEnding && canExtend
      ? { extend: { label: `Add ${more}`, busy: state.kind === 'ending' && !!state.extending } }
      : {}),
    button: { label: `Pay ${amount}`, action: 'pay' },
    fine: 'Charged once. Your number comes with it.',
    letGo: true,
    announce: isEnding
      ? { text: 'Your hold ends in one minute.', assertive: true }
      : { text: `${yours} for ${sayMinutesSpan(hold.expiresAt - facts.nowAt)}.`, assertive: true },
  };
};

const describers: { [K in BuyAreaKind]: Describe<K> } = {
  upcoming: ({ opensAt }, facts) => {
    const day = formatOtherDay(opensAt, facts.nowAt, facts);
    const far = opensAt - facts.nowAt >= 24 * 3_600_000;
    const clock = formatClock(opensAt, facts);
    return {
      lead: {
        kind: 'figure',
        figure: far && day ? day : { targetAt: opensAt },
        title: `Opens at ${clock}`,
        detail: `${sayDay(opensAt, facts.nowAt, facts)}, your time (${zoneName(facts)})`,
      },
      stepper: false,
      button: { label: 'Not open yet', action: null },
      fine: 'It opens here by itself',
    };
  },
  opening: () => ({
    lead: {
      kind: 'figure',
      figure: '0:00',
      title: 'Opening',
      detail: 'Waiting for the shop to say go',
    },
    stepper: false,
    button: { label: 'Opening', action: null, busy: true },
    fine: 'It opens here by itself',
  }),
  live: describeLive,
  holding: (_state, { quantity }) => ({
    lead: null,
    stepper: true,
    button: {
      label: `Holding ${quantity === 1 ? 'one' : quantity} for you`,
      action: null,
      busy: true,
    },
    fine: 'Usually under half a second',
  }),
  reserved: describeReserved,
  ending: describeReserved,
  paying: ({ total, orderNumber }, { locale }) => ({
    lead: {
      kind: 'message',
      tone: 'plain',
      icon: 'lock',
      title: 'Your bank is confirming',
      detail: 'Your unit stays held. You can’t be charged twice.',
    },
    stepper: false,
    button: { label: `Paying ${formatMoney(total, { locale })}`, action: null, busy: true },
    fine: `Order ${orderNumber}`,
  }),
  confirmed: ({ unitNumbers, editionSize, paidAt, orderNumber }, facts) => {
    const numbers = unitNumbers.join(' and ');
    return {
      lead: {
        kind: 'own',
        cell: formatUnitNumbers(unitNumbers.slice(0, 1), editionSize),
        title: `Yours. ${unitNumbers.length > 3 ? unitNumbers.length : numbers} of ${editionSize}.`,
        detail: `Paid at ${formatClockSeconds(paidAt, facts)}`,
      },
      stepper: false,
      button: { label: 'See your order', action: 'see-order', tone: 'ink' },
      fine: `Order ${orderNumber}`,
      announce: {
        text: `Paid. Yours is number ${numbers} of ${editionSize}.`,
        assertive: true,
      },
    };
  },
  declined: ({ hold, reason }, { nowAt }) => ({
    lead: {
      kind: 'message',
      tone: 'error',
      icon: 'card',
      title: 'Your bank said no',
      detail: `Nothing was taken${reason ? `: ${reason}` : ''}. Your unit is held for ${formatRemaining(hold.expiresAt - nowAt)} more.`,
    },
    stepper: false,
    button: { label: 'Try another card', action: 'change-card' },
    fine: 'Retrying uses the same order',
    announce: { text: 'Your bank said no. Nothing was taken.', assertive: true },
  }),
  uncertain: ({ during, orderNumber }) => ({
    lead: {
      kind: 'message',
      tone: 'scarce',
      icon: 'no-line',
      title: during === 'paying' ? 'We lost the line while paying' : 'We lost the line',
      detail:
        during === 'paying'
          ? 'Checking what happened. One order and one charge at most.'
          : 'Nothing was charged. Checking whether one is held for you.',
    },
    stepper: false,
    button: {
      label: orderNumber ? `Checking order ${orderNumber}` : 'Checking your order',
      action: null,
      busy: true,
    },
    fine: 'Asking again is safe',
    announce: { text: 'We lost the line. Checking what happened.', assertive: true },
  }),
  lapsed: ({ left }, facts) => ({
    lead: {
      kind: 'message',
      tone: 'plain',
      icon: 'hourglass',
      title: 'Your hold ended',
      detail: `Nothing was charged. ${left === 0 ? 'None are' : left === 1 ? 'One is' : `${left} are`} left right now.`,
    },
    stepper: false,
    button: left > 0 ? getButton(facts) : { label: 'None left right now', action: null },
    fine: `Held for ${formatRemaining(facts.holdMs)} while you pay`,
    announce: { text: 'Your hold ended. Nothing was charged.', assertive: true },
  }),
  beaten: ({ nearest }, facts) => ({
    lead: {
      kind: 'message',
      tone: 'plain',
      icon: 'lightning',
      title: 'Gone a moment before you',
      detail: nearest
        ? `Two people, one unit. ${nearest.name} has ${nearest.left}.`
        : 'Two people, one unit. Units in checkouts may return.',
    },
    stepper: false,
    button: nearest
      ? { label: `Get ${nearest.name}`, amount: amountOf(facts), action: 'get-nearest' }
      : { label: 'None left right now', action: null },
    fine: 'You were not charged',
    announce: { text: 'Gone a moment before you. You were not charged.', assertive: true },
  }),
  soldout: ({ soldOutInMs, held, nearest }, { item }) => {
    const mayReturn = held > 0;
    const gone = mayReturn ? 'All held' : 'Sold out';
    const what = nearest && item ? `${item}: ${gone.toLowerCase()}` : gone;
    return {
      lead: {
        kind: 'figure',
        figure: '0',
        title:
          soldOutInMs === null || mayReturn ? what : `${what} in ${formatRemaining(soldOutInMs)}`,
        detail: mayReturn
          ? `${held} still in checkouts, ${held === 1 ? 'it' : 'they'} may return`
          : nearest
            ? `${nearest.name} has ${nearest.left}`
            : 'None are in checkouts',
      },
      stepper: false,
      button: nearest
        ? { label: `Choose ${nearest.name}`, action: 'get-nearest' }
        : { label: gone, action: null },
      fine: mayReturn ? 'A returned unit shows here at once' : 'This page updates by itself',
    };
  },
  limit: ({ owned, limit, unitNumbers, editionSize }) => ({
    lead: {
      kind: 'own',
      cell: `${owned}/${limit}`,
      title:
        limit === 1
          ? 'You have yours'
          : `You have ${limit === 2 ? 'both' : `all ${limit}`} of yours`,
      detail: [
        unitNumbers.length > 0 &&
          `${unitNumbers.length === 1 ? 'Unit' : 'Units'} ${unitNumbers.map((unit) => formatUnitNumber(unit, editionSize)).join(' and ')}.`,
        `${countWord(limit)} per person.`,
      ]
        .filter(Boolean)
        .join(' '),
    },
    stepper: false,
    button: { label: 'See your order', action: 'see-order', tone: 'ink' },
    fine: `${countWord(limit)} per person keeps it fair`,
  }),
  offline: ({ factsAt, attempt }, facts) => ({
    lead: {
      kind: 'message',
      tone: 'scarce',
      icon: 'no-line',
      title: 'You’re offline',
      detail: `The stock shown is from ${formatClockSeconds(factsAt, facts)} and may have changed.`,
    },
    stepper: false,
    button: { label: `Reconnecting, try ${attempt}`, action: null },
    fine: 'Nothing is bought while offline',
  }),
  ended: ({ endedAt, sold, total }, facts) => ({
    lead: {
      kind: 'message',
      tone: 'plain',
      icon: 'calendar',
      title: 'This drop has ended',
      detail: `${sold} of ${total} were sold by ${formatClock(endedAt, facts)}.`,
    },
    stepper: false,
    button: { label: 'Ended', action: null },
    fine: 'Nothing more is sold here',
  }),
  cancelled: () => ({
    lead: {
      kind: 'message',
      tone: 'plain',
      icon: 'calendar',
      title: 'This drop was cancelled',
      detail: 'Nothing was charged for units that were held.',
    },
    stepper: false,
    button: { label: 'Cancelled', action: null },
    fine: 'The creator called it off',
  }),
};

/** Puts a state in words: what is so, what the button does, what that costs. */
export function describeBuyArea(state: BuyAreaState, facts: BuyAreaFacts): BuyAreaView {
  // Guarantee: the table is keyed by `kind`, so the describer found takes this very state.
  const describe = describers[state.kind] as (s: BuyAreaState, f: BuyAreaFacts) => BuyAreaView;
  return describe(state, facts);
}
