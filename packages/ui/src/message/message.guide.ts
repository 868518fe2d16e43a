import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'something about this part of the page must be known where one looks: a payment was declined, facts are old.',
    'a form could not be sent for a reason that belongs to no single field.',
  ],
  avoid: [
    'it concerns the whole page; take Banner.',
    'it passes; take Toast.',
    'one field is wrong; give Field its error.',
    'nothing could be shown at all; take ErrorState or EmptyState.',
  ],
  pairs: [
    {
      do: 'Say what happened to money first: Nothing was taken.',
      dont: 'Begin with an apology.',
      because: 'It is the one thing a buyer wants to know.',
    },
    {
      do: 'Give it role="alert" when it appears after a press.',
      dont: 'Let it appear in silence.',
      because: 'Who does not see it waits for an answer that is there.',
    },
    {
      do: 'Keep the icon of its subject: a card for a payment.',
      dont: 'Use the warning sign for all.',
      because: 'The subject is recognised before the words are read.',
    },
  ],
  keyboard: [],
  announces: 'Nothing by itself. With role="alert" its words, once, when it appears.',
  without: {
    States: 'It has one state.',
  },
  changes: [{ on: '2026-11-22', what: 'First version: five tones.' }],
};
