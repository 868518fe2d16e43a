import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'words within a sentence lead to another place.',
    'a part of the page has more elsewhere: "All 412" beside its heading, look alone.',
  ],
  avoid: [
    'a press does something here; take Button, with tone plain where it should be as quiet as a link.',
    'it is the main way on from the screen; take ButtonLink.',
    'a whole card leads somewhere; take DropCard or ProductCard, which make one link of all of it.',
  ],
  pairs: [
    {
      do: 'Name the place: See your order.',
      dont: 'Write "click here" or "more".',
      because: 'Screen readers list links without the sentence around them.',
    },
    {
      do: 'Keep the underline within a sentence.',
      dont: 'Tell a link by its colour alone.',
      because: 'One reader in twenty does not see the difference in colour.',
    },
    {
      do: 'Set outside when the link leaves the shop.',
      dont: 'Open a new window without a word.',
      because: 'People decide by it whether to go, and the way back is another one.',
    },
  ],
  keyboard: [{ keys: 'Enter', does: 'Goes there.' }],
  changes: [
    { on: '2026-11-23', what: 'First version: in a sentence, alone, quiet, and to another site.' },
  ],
};
