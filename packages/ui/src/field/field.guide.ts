import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'a control needs a label, a hint or an error: always, in a form.',
    'the control is a group: its label names the group.',
  ],
  avoid: [
    'the label stands beside its control: Checkbox and Switch bring their own.',
    'the message is about the whole form; take ErrorSummary.',
  ],
  pairs: [
    {
      do: 'Say what to do: Enter an address like name@mail.pt.',
      dont: 'Say what is wrong: Invalid e-mail.',
      because: 'People know already that something is wrong. They need the next step.',
    },
    {
      do: 'Keep the hint while there is an error.',
      dont: 'Put the error in its place.',
      because: 'The hint often says how to mend it.',
    },
  ],
  keyboard: [],
  changes: [
    {
      on: '2026-11-23',
      what: 'Names groups too, and takes the id of its control for ErrorSummary.',
    },
    { on: '2026-11-22', what: 'First version: label, hint and error by ids.' },
  ],
};
