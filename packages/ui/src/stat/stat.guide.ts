import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a figure is what the person came for: left, taken, followers.',
    'a few figures are read together; put them into StatGroup.',
  ],
  avoid: [
    'units of an edition are meant on a shop page; take StockSummary, which shows each one.',
    'there are more than about six figures; take Table.',
    'the figure runs towards an instant; take Countdown.',
  ],
  pairs: [
    {
      do: 'Let figure and words read as one phrase: 73 sold of 120.',
      dont: 'Write a heading: Units sold: 73.',
      because: 'A phrase is understood at a glance and when it is heard.',
    },
    {
      do: 'Make one of them large, at most three.',
      dont: 'Give every figure the same size.',
      because: 'What is as loud as its neighbours is not found first.',
    },
  ],
  keyboard: [],
  without: {
    States: 'It has one state.',
  },
  changes: [
    { on: '2026-11-23', what: 'First version: three sizes, words below or beside, and the row.' },
  ],
};
