import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test, vi } from 'vitest';
import { Dialog } from './index.ts';

function Opener() {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Your order
      </button>
      <Dialog
        open={open}
        onClose={() => setOpen(false)}
        title="Your order"
        description="Held until 20:09"
      >
        <button type="button">Pay</button>
      </Dialog>
    </>
  );
}

test('is named and described for those who hear it', async () => {
  render(
    <Dialog open onClose={() => undefined} title="Your order" description="Held until 20:09">
      <p>Content</p>
    </Dialog>,
  );
  const dialog = await screen.findByRole('dialog', { name: 'Your order' });
  expect(dialog).toHaveAccessibleDescription('Held until 20:09');
});

test('Esc asks to close, and focus returns where it came from', async () => {
  render(<Opener />);
  const opener = screen.getByRole('button', { name: 'Your order' });
  await userEvent.click(opener);
  await screen.findByRole('dialog');
  await userEvent.keyboard('{Escape}');
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await vi.waitFor(() => expect(opener).toHaveFocus());
});

test('the owner decides whether it closes', async () => {
  const onClose = vi.fn();
  render(
    <Dialog open onClose={onClose} title="Your order">
      <p>Content</p>
    </Dialog>,
  );
  await userEvent.click(await screen.findByRole('button', { name: 'Close' }));
  expect(onClose).toHaveBeenCalledOnce();
  expect(screen.getByRole('dialog')).toBeInTheDocument();
});
