import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'rows of one kind are compared column by column: orders, payouts, deliveries.',
    'the person works through many rows and chooses some of them.',
  ],
  avoid: [
    'each row is a thing that is opened and looked at; take OrderRow, DropRow or CreatorRow.',
    'there are two columns, a word and a figure; take MeterList or Stat.',
    'it is for laying out a page; take a grid of CSS.',
  ],
  pairs: [
    {
      do: 'Put what names the row first.',
      dont: 'Begin with a date or a checkbox column of your own.',
      because: 'The first cell is the row’s head and is heard with every other cell.',
    },
    {
      do: 'Set figures to the end, with the same fraction in each row.',
      dont: 'Centre them.',
      because: 'Digits below each other are compared without reading.',
    },
    {
      do: 'Load more than a hundred rows in pages.',
      dont: 'Draw ten thousand rows at once.',
      because: 'Nobody reads them, and every browser pays for them.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Goes to the table, then to each head that sorts, checkbox and link.' },
    { keys: 'Arrow Left', does: 'Scrolls a table that is wider than its place.' },
    { keys: 'Enter', does: 'Sorts by the head, a second time the other way round.' },
    { keys: 'Space', does: 'Chooses the row, or all rows.' },
  ],
  changes: [
    {
      on: '2026-11-23',
      what: 'First version: order, choice, density, waiting, and cards where it is narrow.',
    },
  ],
};
