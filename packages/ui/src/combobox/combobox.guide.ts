import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'one of a known list is chosen and the list is too long to look through: a product, a time zone.',
    'the list is on the server and comes as people type.',
  ],
  avoid: [
    'there are at most ten answers; take Select, which every phone shows in its own way.',
    'any text is an answer; take TextInput.',
    'people look for products to read about; take SearchBox.',
    'several can be chosen; take Checkbox lines under a Field.',
  ],
  pairs: [
    {
      do: 'Show what tells two like names apart: Tide cup, 120 units.',
      dont: 'Show ids.',
      because: 'People choose by what they know of the thing.',
    },
    {
      do: 'Keep the old options while new ones are on their way.',
      dont: 'Empty the list at each letter.',
      because: 'A list that jumps is pressed in the wrong place.',
    },
    {
      do: 'Say that the list did not arrive, and offer to ask again.',
      dont: 'Say that nothing fits.',
      because: 'Someone would make a second one of what is already there.',
    },
  ],
  keyboard: [
    { keys: 'Arrow Down', does: 'Opens the list, then goes to the next option.' },
    { keys: 'Arrow Up', does: 'Goes to the option before.' },
    { keys: 'Enter', does: 'Chooses the option in focus and closes the list.' },
    { keys: 'Escape', does: 'Closes the list; the choice stays.' },
    { keys: 'Tab', does: 'Leaves it; what was typed and not chosen is dropped.' },
  ],
  announces: 'That it is looking, that nothing fits, or that the list did not arrive; politely.',
  changes: [
    {
      on: '2026-11-23',
      what: 'First version: one choice, filtered here or by the server; loading, empty and failed.',
    },
  ],
};
