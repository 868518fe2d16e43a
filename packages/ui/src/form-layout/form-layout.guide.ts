import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'several fields are sent together: a product, a drop.',
    'a form can be refused for more than one reason at once: ErrorSummary.',
  ],
  avoid: [
    'one field stands alone with its button; take Field and Button.',
    'each change works at once; take Switch lines without a form.',
    'the answers narrow a list; take FilterBar.',
  ],
  pairs: [
    {
      do: 'Say in the summary the same words as at the field.',
      dont: 'Write "3 errors".',
      because: 'Who cannot see the whole form mends it from the summary alone.',
    },
    {
      do: 'Check when the form is sent, then at each change of a field that was wrong.',
      dont: 'Check while someone types for the first time.',
      because: 'Nobody is wrong before they have finished.',
    },
    {
      do: 'Keep the send button usable.',
      dont: 'Make it unavailable until all is right.',
      because: 'Pressing it is how people find out what is missing.',
    },
  ],
  keyboard: [
    { keys: 'Enter', does: 'In a line of the summary: takes focus to its field.' },
    { keys: 'Tab', does: 'From the summary: goes through its lines, then the fields.' },
  ],
  announces: 'The summary takes focus after each sending that fails, so its title is read.',
  changes: [{ on: '2026-11-23', what: 'First version: form, sections, actions, error summary.' }],
};
