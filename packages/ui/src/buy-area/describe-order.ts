import { formatRemaining } from '../countdown/index.ts';
import { formatUnitNumber, formatUnitNumbers } from '../edition-stamp/index.ts';
import { holdEndingMs } from '../hold-card/index.ts';
import { formatMoney } from '../price/index.ts';
import { formatClockSeconds } from '../timeline/index.ts';
import { busyButton, type Describers, seeOrderButton } from './buy-area-facts.ts';
import { countWord, saySpan } from './buy-words.ts';

/** States in which units are, or may be, the reader's. */
export const orderDescribers: Describers<
  'holding' | 'reserved' | 'paying' | 'confirmed' | 'declined' | 'uncertain' | 'limit'
> = {
  holding: (_state, { quantity }) => ({
    lead: null,
    stepper: true,
    button: busyButton(`Holding ${quantity === 1 ? 'one' : quantity} for you`),
    fine: 'Usually under half a second',
  }),

  reserved: ({ hold, total, canExtend, extending = false }, { nowAt, quantity, item, locale }) => {
    const leftMs = hold.expiresAt - nowAt;
    const isEnding = leftMs <= holdEndingMs;
    const isOver = leftMs <= 0;
    const amount = formatMoney(total, { locale });
    const title = quantity === 1 ? 'One is yours' : `${countWord(quantity)} are yours`;
    return {
      lead: {
        kind: 'hold',
        hold,
        title,
        detail: [item, amount].filter(Boolean).join(', '),
        ending: isOver
          ? { title: 'Your time is up', detail: 'Waiting for the shop’s clock' }
          : canExtend
            ? { title: 'Still need it?', detail: `We can add ${saySpan(hold.durationMs)}, once` }
            : { title: 'Your hold ends soon', detail: 'Then it goes back. Nothing is charged.' },
      },
      stepper: false,
      ...(isEnding && canExtend && !isOver
        ? { extend: { label: `Add ${formatRemaining(hold.durationMs)}`, busy: extending } }
        : {}),
      // At zero only the server knows whether the hold still runs: nothing is offered that would fail.
      button: isOver ? busyButton('Checking your hold') : { label: `Pay ${amount}`, action: 'pay' },
      fine: 'Charged once. Your number comes with it.',
      letGo: !isOver,
      announce: {
        text: isEnding
          ? `Your hold ends in ${saySpan(leftMs)}. Nothing is charged if it does.`
          : `${title}. Held for ${saySpan(leftMs)}.`,
        assertive: true,
      },
    };
  },

  paying: ({ total, orderNumber }, { locale }) => ({
    lead: {
      kind: 'message',
      tone: 'plain',
      icon: 'lock',
      title: 'Your bank is confirming',
      detail: 'Your unit stays held. You can’t be charged twice.',
    },
    stepper: false,
    button: busyButton(`Paying ${formatMoney(total, { locale })}`),
    fine: `Order ${orderNumber}`,
  }),

  confirmed: ({ unitNumbers, editionSize, paidAt, orderNumber }, facts) => {
    const [first = 0] = unitNumbers;
    const numbers = unitNumbers.length > 3 ? unitNumbers.length : unitNumbers.join(' and ');
    return {
      lead: {
        kind: 'own',
        cell: formatUnitNumber(first, editionSize),
        title: `Yours. ${numbers} of ${editionSize}.`,
        detail: `Paid at ${formatClockSeconds(paidAt, facts)}`,
      },
      stepper: false,
      button: seeOrderButton,
      fine: `Order ${orderNumber}`,
      announce: { text: `Paid. Yours: ${numbers} of ${editionSize}.`, assertive: true },
    };
  },

  declined: ({ hold, reason }, { nowAt }) => {
    const held = `Your unit is held for ${formatRemaining(hold.expiresAt - nowAt)} more.`;
    return {
      lead: {
        kind: 'message',
        tone: 'error',
        icon: 'credit-card',
        title: 'Your bank said no',
        detail: `Nothing was taken${reason ? `, ${reason}` : ''}. ${held}`,
      },
      stepper: false,
      button: { label: 'Try another card', action: 'change-card' },
      fine: 'Retrying uses the same order',
      announce: { text: 'Your bank said no. Nothing was taken.', assertive: true },
    };
  },

  uncertain: ({ during, orderNumber }) => ({
    lead: {
      kind: 'message',
      tone: 'scarce',
      icon: 'wifi-slash',
      title: during === 'paying' ? 'We lost the line while paying' : 'We lost the line',
      detail:
        during === 'paying'
          ? 'Checking what happened. One charge at most.'
          : 'Nothing was charged. Checking if one is held for you.',
    },
    stepper: false,
    button: busyButton(`Checking ${orderNumber ? `order ${orderNumber}` : 'your order'}`),
    fine: 'Asking again is safe',
    announce: { text: 'We lost the line. Checking what happened.', assertive: true },
  }),

  limit: ({ owned, limit, unitNumbers, editionSize }) => {
    const all = limit === 2 ? 'both' : `all ${limit}`;
    const units = unitNumbers.length === 1 ? 'Unit' : 'Units';
    const numbered = `${units} ${formatUnitNumbers(unitNumbers, editionSize)}. `;
    return {
      lead: {
        kind: 'own',
        cell: `${owned}/${limit}`,
        title: limit === 1 ? 'You have yours' : `You have ${all} of yours`,
        detail: `${unitNumbers.length > 0 ? numbered : ''}${countWord(limit)} per person.`,
      },
      stepper: false,
      button: seeOrderButton,
      fine: 'A limit keeps the edition spread',
    };
  },
};
