import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a press does something here: reserves a unit, sends a form, opens a dialog.',
    'a link is the main way on from a screen and should look like it: ButtonLink.',
  ],
  avoid: [
    'a press merely goes somewhere from within a text; take Link.',
    'there is room for a sign alone; take IconButton, which asks for a name.',
    'one of a few choices stays chosen; take SegmentedControl or Chip.',
  ],
  pairs: [
    {
      do: 'Give a screen one button in the tone mine: the next step.',
      dont: 'Put two of them side by side.',
      because: 'Ultramarine means "this becomes yours". Two of them hide which one does.',
    },
    {
      do: 'Say what happens: Get yours, Pay € 64.00, Let it go.',
      dont: 'Write OK, Submit or Continue.',
      because: 'The label is read alone by a screen reader.',
    },
    {
      do: 'Set unavailable and say why beside it.',
      dont: 'Use disabled.',
      because: 'A disabled button takes no focus, so nobody hears why it does not work.',
    },
  ],
  keyboard: [
    { keys: 'Enter', does: 'Presses it.' },
    { keys: 'Space', does: 'Presses it.' },
  ],
  changes: [
    { on: '2026-11-22', what: 'First version: six tones, three sizes, busy and unavailable.' },
  ],
};
