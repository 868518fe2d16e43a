import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'people look through all drops and creators by words.',
    'the search is the same everywhere on the page: it has a shortcut.',
  ],
  avoid: [
    'one of a list is chosen in a form; take Combobox.',
    'the words are an answer; take TextInput.',
  ],
  pairs: [
    {
      do: 'Search when Enter is pressed.',
      dont: 'Search at each letter.',
      because: 'Each search is a page that can be gone back to.',
    },
    {
      do: 'Keep what was searched in the box.',
      dont: 'Empty it.',
      because: 'People change one word of it next.',
    },
  ],
  keyboard: [
    { keys: '/', does: 'Puts the cursor here from anywhere outside a text field.' },
    { keys: 'Enter', does: 'Searches.' },
    { keys: 'Escape', does: 'Empties it, in most browsers.' },
  ],
  changes: [{ on: '2026-11-22', what: 'First version: search with a shortcut.' }],
};
