import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'something turns on or off the moment it is pressed: e-mail about a creator, followers first.',
    'many such settings stand in a table; take the look cell.',
  ],
  avoid: [
    'the answer is sent later with a form; take Checkbox.',
    'there are more than two answers; take RadioGroup or SegmentedControl.',
    'the press does something that cannot be turned back; take Button and ask first.',
  ],
  pairs: [
    {
      do: 'Name the thing: E-mail when a drop opens.',
      dont: 'Name the act: Turn on e-mail.',
      because: '"Turn on e-mail, on" leaves open whether it is on.',
    },
    {
      do: 'Keep the label the same on both sides.',
      dont: 'Change it from On to Off beside the switch.',
      because:
        'A word that changes with the state is read as the next state by half of the people.',
    },
    {
      do: 'Show busy while the change is kept, and turn it back with a message when that fails.',
      dont: 'Add a Save button under a row of switches.',
      because: 'A switch promises that it works at once.',
    },
  ],
  keyboard: [
    { keys: 'Space', does: 'Turns it on or off.' },
    { keys: 'Enter', does: 'Turns it on or off.' },
  ],
  changes: [{ on: '2026-11-23', what: 'First version: two looks, busy and unavailable.' }],
};
