import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { ConfirmDialog, type ConfirmDialogProps } from './index.ts';

function ask(props: Partial<ConfirmDialogProps> = {}) {
  const onConfirm = vi.fn();
  const onCancel = vi.fn();
  const view = render(
    <ConfirmDialog
      open
      title="End it with 41 left?"
      consequences={[{ icon: 'timer', text: '6 people keep their units.' }]}
      confirmLabel="End drop"
      cancelLabel="Keep it live"
      onConfirm={onConfirm}
      onCancel={onCancel}
      {...props}
    />,
  );
  return { ...view, onConfirm, onCancel };
}

test('is heard at once with what follows, and focus stands on the answer that changes nothing', async () => {
  ask({ className: 'from-outside' });
  const dialog = await screen.findByRole('alertdialog', { name: 'End it with 41 left?' });
  expect(dialog).toHaveAccessibleDescription('6 people keep their units.');
  expect(dialog).toHaveClass('from-outside');
  await vi.waitFor(() =>
    expect(screen.getByRole('button', { name: 'Keep it live' })).toHaveFocus(),
  );
});

test('Escape changes nothing, and a press outside is no answer', async () => {
  const { onCancel, onConfirm } = ask();
  await screen.findByRole('alertdialog');
  await userEvent.click(document.body);
  expect(onCancel).not.toHaveBeenCalled();
  await userEvent.keyboard('{Escape}');
  expect(onCancel).toHaveBeenCalledOnce();
  expect(onConfirm).not.toHaveBeenCalled();
});

test('typed words open the way, in any case and with stray blanks', async () => {
  const { onConfirm } = ask({ typedPhrase: 'end tidewater' });
  const confirm = await screen.findByRole('button', { name: 'End drop' });
  await userEvent.click(confirm);
  expect(onConfirm).not.toHaveBeenCalled();
  expect(confirm).toHaveAccessibleDescription('Type end tidewater first.');
  await userEvent.type(screen.getByRole('textbox'), ' End  Tidewater ');
  await userEvent.click(confirm);
  expect(onConfirm).toHaveBeenCalledOnce();
});

test('what was typed is forgotten when it closes', async () => {
  const props = {
    title: 'End it?',
    confirmLabel: 'End drop',
    cancelLabel: 'Keep it live',
    typedPhrase: 'end tidewater',
    onConfirm: () => undefined,
    onCancel: () => undefined,
  };
  const { rerender } = render(<ConfirmDialog open {...props} />);
  await userEvent.type(await screen.findByRole('textbox'), 'end tidewater');
  rerender(<ConfirmDialog open={false} {...props} />);
  rerender(<ConfirmDialog open {...props} />);
  expect(await screen.findByRole('textbox')).toHaveValue('');
});

test('while the answer is on its way it takes no second one', async () => {
  const { onConfirm, onCancel } = ask({ busy: true });
  await userEvent.click(await screen.findByRole('button', { name: 'End drop' }));
  await userEvent.keyboard('{Escape}');
  expect(onConfirm).not.toHaveBeenCalled();
  expect(onCancel).not.toHaveBeenCalled();
});
