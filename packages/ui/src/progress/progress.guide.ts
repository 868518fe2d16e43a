import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'work takes more than two seconds and its end is known: a picture goes up, a rehearsal runs.',
    'the end is not known and there is a line of room: value null.',
  ],
  avoid: [
    'it takes a moment; take UnitMark, or busy on the Button.',
    'content is on its way; take Skeleton in its size.',
    'it shows how many units are left; take UnitGrid or StockSummary.',
    'it shows which step of a task one is at; take StepList.',
    'time runs out; take HoldCard or Countdown.',
  ],
  pairs: [
    {
      do: 'Say it in the things it counts: 3 of 4 pictures.',
      dont: 'Leave 75 % to be understood.',
      because: 'People know what a picture is.',
    },
    {
      do: 'Set the tone error and say what to do when it stops.',
      dont: 'Let the bar stand still.',
      because: 'A bar that stands looks like one that is slow.',
    },
  ],
  keyboard: [],
  announces: 'Nothing by itself. Tell its end through the Announcer.',
  changes: [{ on: '2026-11-23', what: 'First version: known and unknown end, four tones.' }],
};
