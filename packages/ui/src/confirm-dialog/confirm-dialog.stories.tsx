import { expect, fn, screen, userEvent, waitFor } from 'storybook/test';
import preview from '../../../../.storybook/preview.tsx';
import { germanName } from '../testing/story-world.ts';
import { guide } from './confirm-dialog.guide.ts';
import { ConfirmDialog, type Consequence } from './index.ts';

const ending: readonly Consequence[] = [
  { icon: 'hand-palm', text: 'No new holds from this second.' },
  { icon: 'timer', text: '6 people in checkouts keep their units until their hold ends.' },
  { icon: 'bell-slash', text: '41 units go back to you. Nobody is told to come back.' },
];

const meta = preview.meta({
  title: 'Patterns/ConfirmDialog',
  component: ConfirmDialog,
  tags: ['ready'],
  parameters: { guide, docs: { story: { inline: false, height: '34rem' } } },
  args: {
    open: true,
    title: 'End it with 41 left?',
    consequences: ending,
    confirmLabel: 'End drop',
    cancelLabel: 'Keep it live',
    onConfirm: fn(),
    onCancel: fn(),
  },
});

export const Playground = meta.story({ args: { typedPhrase: 'end tidewater' } });

export const Variants = meta.story({
  name: 'Without typing',
  args: {
    title: 'Let your unit go?',
    consequences: [
      { icon: 'credit-card', text: 'Nothing was charged.' },
      { icon: 'users', text: 'The next person in line can take it at once.' },
    ],
    confirmLabel: 'Let it go',
    cancelLabel: 'Keep it',
  },
});

export const States = meta.story({
  name: 'It did not work',
  args: { error: 'The drop is still live. The line broke before the answer came.' },
});

export const Loading = meta.story({ args: { busy: true } });

export const Empty = meta.story({
  name: 'A question alone',
  args: {
    tone: 'mine',
    title: 'Send 12 offers now?',
    consequences: [],
    confirmLabel: 'Send them',
    cancelLabel: 'Not yet',
  },
});

export const LongText = meta.story({
  args: {
    title: `${germanName} beenden, obwohl noch 41 übrig sind?`,
    consequences: [{ icon: 'timer', text: `${germanName} ${germanName}` }],
    typedPhrase: germanName.toLowerCase(),
    confirmLabel: 'Unwiderruflich beenden',
    cancelLabel: 'Weiterlaufen lassen',
  },
  globals: { viewport: { value: 'small' } },
});

export const Narrow320 = meta.story({
  args: { typedPhrase: 'end tidewater' },
  globals: { viewport: { value: 'small' } },
});

export const Rtl = meta.story({
  args: { typedPhrase: 'end tidewater' },
  globals: { direction: 'rtl' },
});

export const Dark = meta.story({
  args: { typedPhrase: 'end tidewater' },
  globals: { theme: 'dark' },
});

export const Keyboard = meta.story({
  args: { typedPhrase: 'end tidewater' },
  play: async ({ args }) => {
    await screen.findByRole('alertdialog', { name: 'End it with 41 left?' });
    const field = screen.getByRole('textbox', { name: 'Type end tidewater to confirm' });
    await waitFor(() => expect(field).toHaveFocus());
    await userEvent.keyboard('end tide{Enter}');
    await expect(args.onConfirm).not.toHaveBeenCalled();
    await userEvent.keyboard('water{Enter}');
    await expect(args.onConfirm).toHaveBeenCalledOnce();
    await userEvent.keyboard('{Escape}');
    await expect(args.onCancel).toHaveBeenCalledOnce();
  },
});
