import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'several conditions decide whether something can go ahead, and each can be mended on its own: before a drop is scheduled.',
    'the check runs by itself and its findings come in one by one.',
  ],
  avoid: [
    'the person ticks them off; take Checkbox.',
    'a form has errors; say them at the fields: take Field.',
    'it tells what happened, in order; take Timeline.',
    'there is one finding; take Message.',
  ],
  pairs: [
    {
      do: 'Prove it with numbers: 36 white + 24 clay = 60.',
      dont: 'Write OK.',
      because: 'A proof can be checked by eye before 60 people find the mistake.',
    },
    {
      do: 'Put the cure beside the finding: Move to 20:30.',
      dont: 'Send people to look for it.',
      because: 'A warning without a cure is ignored the second time.',
    },
    {
      do: 'Sum up above the list: Five of six checks pass. You can schedule now.',
      dont: 'Let a warning look like a wall.',
      because: 'People must know whether they may go on.',
    },
  ],
  keyboard: [{ keys: 'Tab', does: 'Goes from cure to cure.' }],
  announces: 'Nothing by itself. Tell the sum through the Announcer when the last check is in.',
  changes: [{ on: '2026-11-23', what: 'First version: five states, with detail and cure.' }],
};
