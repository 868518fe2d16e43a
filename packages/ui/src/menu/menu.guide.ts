import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'three or more things can be done with one thing and there is no room for all as buttons.',
    'one of a few answers, each with a line of explanation, belongs to a small button: MenuChoices behind the bell of a creator.',
  ],
  avoid: [
    'a form asks for one of a list; take Select, which sends its answer.',
    'there are two actions and room for both; take Button or IconButton.',
    'it explains, or holds a field; take Popover.',
    'it leads to the main places; take TopBar and TabBar.',
  ],
  pairs: [
    {
      do: 'Start each item with its verb: Copy the link.',
      dont: 'Repeat the name of the thing in each: Link of Tidewater cups.',
      because: 'Typing a letter jumps to the item that begins with it.',
    },
    {
      do: 'Put what takes something away last, below a line, in the tone error.',
      dont: 'Set it beside Copy.',
      because: 'A finger that misses by one row must not end a drop.',
    },
    {
      do: 'Keep an item that cannot be used now, and say why in its second line.',
      dont: 'Let it vanish.',
      because: 'People look for it where it was.',
    },
  ],
  keyboard: [
    { keys: 'Enter or Space', does: 'Opens the menu, and takes the item with focus.' },
    { keys: 'Arrow Down or Arrow Up', does: 'Opens the menu; moves within it, round the end.' },
    { keys: 'Home or End', does: 'Moves to the first or last item.' },
    { keys: 'A letter', does: 'Moves to the next item that begins with it.' },
    { keys: 'Escape', does: 'Closes it; focus returns to its button.' },
  ],
  changes: [
    { on: '2026-11-23', what: 'First version: items, links, choices, and lines between them.' },
  ],
};
