import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'the page lives from a stream and the stream is away for more than two seconds.',
    'facts on the page may be old, and actions on them would fail.',
  ],
  avoid: [
    'one request failed; take Message beside it.',
    'the whole page could not be shown; take ErrorState.',
    'the shop itself has a problem; take Banner.',
  ],
  pairs: [
    {
      do: 'Say from when the facts are: Facts from 20:04.',
      dont: 'Grey out the page.',
      because: 'Old facts are still worth reading.',
    },
    {
      do: 'Wait two seconds before reconnecting shows.',
      dont: 'Blink at each lost packet.',
      because: 'Most breaks mend before anybody would act on them.',
    },
  ],
  keyboard: [],
  announces:
    'Each change of state, politely: reconnecting, offline with the age of the facts, back.',
  changes: [
    { on: '2026-11-23', what: 'Long words keep clear of the edges of a phone.' },
    { on: '2026-11-22', what: 'First version: reconnecting, offline, back.' },
  ],
};
