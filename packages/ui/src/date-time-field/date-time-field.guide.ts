import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'people set when something happens, to the minute, on the clocks of one place: the opening of a drop.',
    'those who read the time may be in another zone than those it is set for.',
  ],
  avoid: [
    'the time is only shown; take Countdown, or a time element.',
    'the day alone matters; take TextInput with the type date.',
    'a length of time is meant, like ten minutes; take NumberField with a unit.',
  ],
  pairs: [
    {
      do: 'Keep the zone with the instant.',
      dont: 'Keep the instant alone.',
      because: '"Every Friday at 20:00 in Lisbon" cannot be made from UTC after a clock change.',
    },
    {
      do: 'Refuse a time that the clocks skip or show twice, and say why.',
      dont: 'Move it by an hour in silence.',
      because: 'A thousand people come at the hour that was announced.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes through day, month, year, hour, minute and the zone.' },
    { keys: 'Arrow Up', does: 'One more of the part in focus.' },
    { keys: 'Arrow Down', does: 'One less of it.' },
    { keys: 'Space', does: 'Opens the calendar of the browser, where it has one.' },
  ],
  announces:
    'After each change, politely: the zone, the same instant where the reader is, or why the time is refused.',
  changes: [
    {
      on: '2026-11-23',
      what: 'First version: a time in a zone, in the reader’s zone too, and clock changes.',
    },
  ],
};
