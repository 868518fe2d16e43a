import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'there is nothing yet, and there could be: no orders, nobody followed.',
    'a search or filter found nothing: say which filter to drop.',
  ],
  avoid: [
    'it could not be read; take ErrorState.',
    'it is on its way; take Skeleton.',
    'a small part of a page is empty; a sentence is enough.',
  ],
  pairs: [
    {
      do: 'Say what will be kept here: what you buy in a drop, with its number.',
      dont: 'Say: No data.',
      because: 'The first visit is when people learn what a page is for.',
    },
    {
      do: 'Offer the one step that fills it.',
      dont: 'Offer five.',
      because: 'Nobody is lost on an empty page with one door.',
    },
  ],
  keyboard: [],
  changes: [
    { on: '2026-11-23', what: 'Long words wrap instead of widening the page.' },
    { on: '2026-11-22', what: 'First version: the unit grid, one cell waiting.' },
  ],
};
