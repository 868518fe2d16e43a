import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'the answer is more than one line: the story of a product, a note to followers.',
    'the length is limited and people will paste a text that is too long.',
  ],
  avoid: [
    'the answer fits on one line: a name, a title; take TextInput.',
    'the answer is one of a known list; take Select or Combobox.',
  ],
  pairs: [
    {
      do: 'Give a limit and let people type past it; the count says by how much.',
      dont: 'Cut the text off at the limit.',
      because:
        'A pasted text loses its end without a word, and nobody notices before it is public.',
    },
    {
      do: 'Put an example in the hint of the Field.',
      dont: 'Put it in the placeholder.',
      because: 'A placeholder is gone with the first letter, when it is needed.',
    },
  ],
  keyboard: [
    { keys: 'Enter', does: 'Starts a new line; it does not send the form.' },
    { keys: 'Tab', does: 'Leaves it.' },
  ],
  announces:
    'From 20 characters left, how many are left, politely and at most every five seconds; and how many are too many.',
  changes: [
    { on: '2026-11-23', what: 'First version: grows with its text, counts, can be unavailable.' },
  ],
};
