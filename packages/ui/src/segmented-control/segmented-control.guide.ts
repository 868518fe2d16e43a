import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'one of two to four views of the same thing is shown: live, upcoming, past.',
    'the change works at once.',
  ],
  avoid: [
    'the answer is sent with a form; take RadioGroup.',
    'the views have their own parts of the page below; take Tabs.',
    'there are more than four; take Select.',
  ],
  pairs: [
    {
      do: 'Give each segment one or two words.',
      dont: 'Write sentences.',
      because: 'They stand side by side on 320 pixels.',
    },
    {
      do: 'Keep all segments, with nothing in one of them.',
      dont: 'Hide the empty ones.',
      because: 'What moves is pressed by mistake.',
    },
  ],
  keyboard: [
    { keys: 'Arrow Right', does: 'Chooses the next; after the last comes the first.' },
    { keys: 'Arrow Left', does: 'Chooses the one before.' },
    { keys: 'Tab', does: 'Leaves the control.' },
  ],
  changes: [{ on: '2026-11-22', what: 'First version: two to four segments.' }],
};
