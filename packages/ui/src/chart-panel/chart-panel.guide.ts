import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: ['a chart stands on a page: each one has its figures as a table too.'],
  avoid: [
    'the figures alone answer the question; take Stat or Table.',
    'the part holds no chart; take Surface.',
  ],
  pairs: [
    {
      do: 'Put the same figures into the table, with the times they belong to.',
      dont: 'Put a shorter list there.',
      because: 'The table is the chart of those who cannot see it.',
    },
  ],
  keyboard: [
    { keys: 'Enter', does: 'Changes between the chart and the table.' },
    { keys: 'Space', does: 'Changes between the chart and the table.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version.' }],
};
