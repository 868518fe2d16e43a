import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'one or two words say the state, the kind or the time of the thing they stand on.',
    'something waits for the person and the number matters: CountBadge.',
  ],
  avoid: [
    'a drop sells right now; take LiveBadge, the one piece in vermilion.',
    'a press takes it away or chooses it; take Chip.',
    'it needs a sentence; take Message.',
  ],
  pairs: [
    {
      do: 'Say the fact: Ends 20:30.',
      dont: 'Praise: Hot, New, Popular.',
      because: 'A fact can be checked; praise is noise beside a price.',
    },
    {
      do: 'Put one on a card, two at most.',
      dont: 'Give every property its own.',
      because: 'What is marked everywhere is marked nowhere.',
    },
    {
      do: 'Keep word and tone together: error with "Declined".',
      dont: 'Let the colour carry the meaning.',
      because: 'In greyscale and in forced colours only the word is left.',
    },
  ],
  keyboard: [],
  changes: [{ on: '2026-11-23', what: 'First version: six tones, four looks, and the count.' }],
};
