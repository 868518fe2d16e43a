import { formatRemaining } from '../countdown/index.ts';
import { formatClock, formatClockSeconds, formatOtherDay } from '../timeline/index.ts';
import {
  type BuyAreaFacts,
  busyButton,
  type Describers,
  getButton,
  seeOrderButton,
  waitingButton,
} from './buy-area-facts.ts';
import type { BuyAreaButton } from './buy-area-view.ts';
import { countUnits, sayDay, zoneName } from './buy-words.ts';

const minuteMs = 60_000;
const dayMs = 24 * 60 * minuteMs;
/** Who asked is told this long before the start as well. */
const leadMs = 2 * minuteMs;

const remindButton = (reminded: boolean): BuyAreaButton => ({
  label: reminded ? 'Reminder set' : 'Remind me',
  icon: reminded ? 'bell-ringing' : 'bell',
  tone: reminded ? 'soft' : 'mine',
  action: reminded ? 'unremind' : 'remind',
  pressed: reminded,
});

function sayWhenTold(opensAt: number, facts: BuyAreaFacts): string {
  const start = formatClock(opensAt, facts);
  if (opensAt - facts.nowAt <= leadMs) return `You are told when it opens`;
  return `You are told at ${formatClock(opensAt - leadMs, facts)} and ${start}`;
}

/** States in which the reader has nothing of this drop yet. */
export const offerDescribers: Describers<
  | 'upcoming'
  | 'opening'
  | 'live'
  | 'lapsed'
  | 'beaten'
  | 'soldout'
  | 'offline'
  | 'ended'
  | 'cancelled'
  | 'notice'
> = {
  upcoming: ({ opensAt, reminder }, facts) => {
    const day = formatOtherDay(opensAt, facts.nowAt, facts);
    const isFar = opensAt - facts.nowAt >= dayMs;
    return {
      lead: {
        kind: 'figure',
        figure: isFar && day ? day : { targetAt: opensAt },
        title: `Opens at ${formatClock(opensAt, facts)}`,
        detail: reminder?.reminded
          ? sayWhenTold(opensAt, facts)
          : `${sayDay(opensAt, facts.nowAt, facts)}, your time (${zoneName(facts)})`,
      },
      stepper: false,
      // In the last minute the place belongs to the purchase: nobody must hold a unit who wanted to be reminded.
      button:
        reminder && opensAt - facts.nowAt > minuteMs
          ? remindButton(reminder.reminded)
          : waitingButton('Not open yet'),
      fine: reminder?.count
        ? `${reminder.count.toLocaleString(facts.locale ?? 'en-GB')} people asked`
        : 'It opens here by itself',
    };
  },

  opening: () => ({
    lead: {
      kind: 'figure',
      figure: '0:00',
      title: 'Opening',
      detail: 'Waiting for the shop’s clock',
    },
    stepper: false,
    button: busyButton('Opening'),
    fine: 'It opens here by itself',
    announce: { text: 'Opening.', assertive: false },
  }),

  live: (_state, facts) => {
    const span = formatRemaining(facts.holdMs);
    return {
      lead: null,
      stepper: true,
      button: getButton(facts),
      fine: facts.item
        ? `${facts.item}, held ${span} while you pay`
        : `Held for you for ${span} while you pay`,
      announce: { text: 'Open now.', assertive: false },
    };
  },

  lapsed: ({ left }, facts) => ({
    lead: {
      kind: 'message',
      tone: 'plain',
      icon: 'hourglass',
      title: 'Your hold ended',
      detail: `Nothing was charged. ${countUnits(left)} left right now.`,
    },
    stepper: false,
    button: left > 0 ? getButton(facts) : waitingButton('None left right now'),
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
      ? getButton(facts, `Get ${nearest.name}`, 'get-nearest')
      : waitingButton('None left right now'),
    fine: 'You were not charged',
    announce: { text: 'Gone a moment before you. You were not charged.', assertive: true },
  }),

  soldout: ({ soldOutInMs, held, nearest }, { item }) => {
    const gone = held > 0 ? 'All held' : 'Sold out';
    const took = soldOutInMs === null || held > 0 ? '' : ` in ${formatRemaining(soldOutInMs)}`;
    const inCheckouts = held === 1 ? '1 is' : `${held} are`;
    const returns = held > 0 ? `${inCheckouts} in checkouts, may return` : null;
    return {
      lead: {
        kind: 'figure',
        figure: '0',
        title: nearest && item ? `${item} is ${gone.toLowerCase()}` : `${gone}${took}`,
        detail:
          [nearest && `${nearest.name} has ${nearest.left} left`, returns]
            .filter(Boolean)
            .join('. ') || 'None are in checkouts',
      },
      stepper: false,
      button: nearest
        ? { label: `Choose ${nearest.name}`, action: 'get-nearest' }
        : waitingButton(gone),
      fine: held > 0 ? 'A returned unit shows here at once' : 'This page updates by itself',
      announce: { text: `${gone}.`, assertive: false },
    };
  },

  offline: ({ factsAt, attempt }, facts) => ({
    lead: {
      kind: 'message',
      tone: 'scarce',
      icon: 'wifi-slash',
      title: 'You’re offline',
      detail: `The stock shown is from ${formatClockSeconds(factsAt, facts)} and may have changed.`,
    },
    stepper: false,
    button: waitingButton(attempt === undefined ? 'Reconnecting' : `Reconnecting, try ${attempt}`),
    fine: 'Nothing is bought while offline',
  }),

  ended: ({ endedAt, sold, total }, facts) => ({
    lead: {
      kind: 'message',
      tone: 'plain',
      icon: 'calendar',
      title: 'This drop has ended',
      detail: `It ended at ${formatClock(endedAt, facts)}. ${sold} of ${total} were sold.`,
    },
    stepper: false,
    button: waitingButton('Ended'),
    fine: 'Nothing more is sold here',
    announce: { text: 'This drop has ended.', assertive: false },
  }),

  cancelled: () => ({
    lead: {
      kind: 'message',
      tone: 'plain',
      icon: 'calendar',
      title: 'This drop was cancelled',
      detail: 'Nothing is charged for units that were held.',
    },
    stepper: false,
    button: waitingButton('Cancelled'),
    fine: 'Its creator called it off',
    announce: { text: 'This drop was cancelled.', assertive: false },
  }),

  notice: ({ icon, tone = 'plain', title, detail, action }, facts) => ({
    lead: { kind: 'message', tone, icon, title, detail },
    stepper: false,
    button:
      action === 'get'
        ? getButton(facts)
        : action === 'see-order'
          ? seeOrderButton
          : waitingButton('Nothing to do here'),
    fine: action === 'get' ? 'Asking again is safe' : 'You can close this page',
    announce: { text: `${title}. ${detail}`, assertive: true },
  }),
};
