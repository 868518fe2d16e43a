import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a new page begins: PageShell in the shop, StudioShell in the studio.',
    'a page is read beside what one decides by: DetailWithSide inside the shell.',
    'a page is one short form: CentredCard inside the shell.',
  ],
  avoid: [
    'a part of a page needs a ground; take Surface.',
    'a form is laid out; take FormLayout.',
    'it opens over the page; take Dialog or Sheet.',
  ],
  pairs: [
    {
      do: 'Give each page one shell and one title.',
      dont: 'Draw the bar and the main part by hand again.',
      because: 'The way past the bar and the one main landmark are easily lost.',
    },
    {
      do: 'Put into the side what must stay in sight.',
      dont: 'Put the page’s only way on into it.',
      because: 'On phones the side follows the page, below all of it.',
    },
  ],
  keyboard: [{ keys: 'Tab', does: 'Offers the way past the bar first.' }],
  changes: [
    { on: '2026-11-23', what: 'First version: shop, studio, a page with a side, one card.' },
  ],
};
