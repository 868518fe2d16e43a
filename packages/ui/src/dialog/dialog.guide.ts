import type { Guide } from '../guide/guide.ts';

export const guide: Guide = {
  use: [
    'one task must be done or left before the page goes on: paying, signing in during a drop.',
    'the task needs its own address and fills a phone: shape full.',
    'the task is short and the page behind should stay in sight: shape sheet.',
  ],
  avoid: [
    'it asks yes or no before something that cannot be taken back; take ConfirmDialog.',
    'the page behind stays in mind, as with filters; take Sheet.',
    'it explains something; take Popover.',
    'it tells news; take Toast.',
  ],
  pairs: [
    {
      do: 'Say in onClose what becomes of the work: the hold runs on.',
      dont: 'Throw away what was typed.',
      because: 'A press beside it happens by mistake.',
    },
    {
      do: 'Load it when it is asked for.',
      dont: 'Import it with the first screen.',
      because: 'It brings the largest dependency of the kit, and most visits never open one.',
    },
    {
      do: 'Give focus to the first thing to do: initialFocus.',
      dont: 'Leave it on the cross when there is a field to fill.',
      because: 'The first Enter should not close what has just opened.',
    },
  ],
  keyboard: [
    { keys: 'Tab', does: 'Stays within the dialog.' },
    { keys: 'Escape', does: 'Asks its owner to close it; focus returns where it came from.' },
  ],
  announces: 'Its title and description, when it opens.',
  without: {
    Variants: 'Two of them cannot be open at once: see Playground and Card.',
  },
  changes: [
    {
      on: '2026-11-23',
      what: 'A sheet is as tall as what it holds; what fills a phone is called full.',
    },
    { on: '2026-11-23', what: 'Long titles wrap instead of pushing the card off a phone.' },
    { on: '2026-11-22', what: 'First version: sheet and card.' },
  ],
};
