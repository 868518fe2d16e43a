import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'the answer is one line of free text: a name, an e-mail address.',
    'a secret is typed: PasswordInput, which can be looked at.',
  ],
  avoid: [
    'the answer is several lines; take Textarea.',
    'the answer is a number; take NumberField or MoneyField.',
    'the answer is one of a list; take Select or Combobox.',
  ],
  pairs: [
    {
      do: 'Set type, inputMode and autoComplete to what is asked.',
      dont: 'Leave them out.',
      because: 'A phone then shows the right keys and fills in what it knows.',
    },
    {
      do: 'Put an example in the hint of the Field.',
      dont: 'Put it in the placeholder.',
      because: 'A placeholder is gone with the first letter.',
    },
  ],
  keyboard: [
    { keys: 'Enter', does: 'Sends the form that it stands in.' },
    { keys: 'Space', does: 'On the eye of a password: shows or hides it.' },
  ],
  changes: [{ on: '2026-11-22', what: 'First version: text and password.' }],
};
