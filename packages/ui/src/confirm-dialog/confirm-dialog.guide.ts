import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'what follows cannot be taken back, or costs other people something: a drop ends, an order is refunded.',
    'a hand that presses by habit must slow down: typedPhrase.',
  ],
  avoid: [
    'it can be undone; do it at once and offer Undo in a Toast.',
    'more than a yes or no is asked; take Dialog.',
    'it is a warning without an answer; take Message.',
    'it asks the same person for the tenth time today; a question that is always answered yes protects nobody, so take a Toast with Undo.',
  ],
  pairs: [
    {
      do: 'Ask with the number in it: End it with 41 left?',
      dont: 'Ask: Are you sure?',
      because: 'The question alone must tell what is at stake.',
    },
    {
      do: 'Name both answers by what they do: Keep it live, End drop.',
      dont: 'Write Cancel and OK.',
      because: 'Cancel beside "cancel the order" means two things.',
    },
    {
      do: 'Say what becomes of people in the middle: 6 people in checkouts keep their units.',
      dont: 'Leave it to be found out.',
      because: 'It is the first thing that the next message from a buyer will ask.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Stays within the question.' },
    {
      keys: 'Enter',
      does: 'Presses the button with focus; in the field, confirms once the words are typed.',
    },
    { keys: 'Escape', does: 'Is the answer that changes nothing.' },
  ],
  announces: 'Title and consequences at once, as an alert dialog; an error when it did not work.',
  changes: [{ on: '2026-11-23', what: 'First version, with consequences and the typed words.' }],
};
