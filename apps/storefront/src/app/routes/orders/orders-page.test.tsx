import { mockId } from '@livedrops/mocks/world/mock-ids';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const running = mockId('order', 0x6006);
const paid = mockId('order', 0x6005);

describe('the list of orders', () => {
  it('shows running ones first, with their time and the way to pay', async () => {
    const { pass } = renderApp({ path: '/orders' });
    const [first] = await screen.findAllByRole('listitem');
    expect(first).toHaveTextContent('Night Bus EP, pink pressing');
    const row = within(first as HTMLElement);
    expect(row.getByRole('link', { name: 'Pay €29' })).toHaveAttribute(
      'href',
      expect.stringContaining(`/pay/${running}`),
    );
    expect(row.getByRole('timer')).toHaveTextContent('3:41');
    pass(61_000);
    expect(row.getByRole('timer')).toHaveTextContent('2:40');
  });

  it('filters by the address', async () => {
    const { router, user } = renderApp({ path: '/orders' });
    await screen.findByText('All 6');
    await user.click(screen.getByRole('link', { name: 'Paid' }));
    expect(await screen.findByText('Paid 2')).toBeVisible();
    expect(router.state().search).toBe('?status=confirmed');
    expect(screen.queryByText('Hold ended, nothing taken')).toBeNull();
  });

  it('tells a new buyer what will stand here', async () => {
    renderApp({ path: '/orders', arrange: (world) => world.orders.clear() });
    expect(await screen.findByRole('heading', { name: 'No orders yet' })).toBeVisible();
  });

  it('asks a visitor to sign in and to come back here', async () => {
    renderApp({ path: `/orders/${paid}`, signedIn: 'nobody' });
    expect(await screen.findByRole('heading', { name: 'Your orders' })).toBeVisible();
    const links = screen.getAllByRole('link', { name: 'Sign in' });
    expect(links.at(-1)).toHaveAttribute(
      'href',
      `/sign-in?to=${encodeURIComponent(`/orders/${paid}`)}`,
    );
  });

  it('follows a hold that runs out while somebody looks', async () => {
    const { pass } = renderApp({ path: `/orders/${running}` });
    expect(await screen.findByText('Held, not paid')).toBeVisible();
    pass(222_000);
    expect(
      await screen.findByText('Nothing was taken. The unit went back to the drop.'),
    ).toBeVisible();
    expect(screen.queryByRole('link', { name: 'Pay €29' })).toBeNull();
  });
});

describe('one order', () => {
  it('shows its number, each step and what was paid', async () => {
    renderApp({ path: `/orders/${paid}` });
    const detail = within(
      await screen.findByRole('region', { name: 'Tidewater cups, set of three' }),
    );
    expect(detail.getByText('066')).toBeVisible();
    const steps = detail.getAllByRole('listitem').map(({ textContent }) => textContent ?? '');
    expect(steps).toHaveLength(3);
    expect(steps[1]).toContain('Card ending 0002. Not enough money on the card.');
    expect(detail.getByText('Total paid')).toBeVisible();
    expect(detail.getByRole('button', { name: 'Print receipt' })).toBeVisible();
    expect(await detail.findByRole('img', { name: /yours/i })).toBeVisible();
  });

  it('is let go only after a second thought, and the units return', async () => {
    const { user, world } = renderApp({ path: `/orders/${running}` });
    await user.click(await screen.findByRole('button', { name: 'Let it go' }));
    const dialog = within(await screen.findByRole('dialog'));
    await waitFor(() => expect(dialog.getByRole('button', { name: 'Keep it' })).toHaveFocus());
    await user.click(dialog.getByRole('button', { name: 'Keep it' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(world.orders.get(running)?.status).toBe('pending');
    await user.click(screen.getByRole('button', { name: 'Let it go' }));
    const again = within(await screen.findByRole('dialog'));
    await user.click(again.getByRole('button', { name: 'Let it go' }));
    expect(await screen.findByText('Nothing was taken. You let the unit go.')).toBeVisible();
    expect(world.orders.get(running)?.status).toBe('cancelled');
  });

  it('says why when it could not be let go', async () => {
    const { user, world } = renderApp({ path: `/orders/${running}` });
    await user.click(await screen.findByRole('button', { name: 'Let it go' }));
    world.trouble.refusals.set('cancelOrder', { slug: 'invalid-transition', times: 1 });
    const dialog = within(await screen.findByRole('dialog'));
    await user.click(dialog.getByRole('button', { name: 'Let it go' }));
    expect(await screen.findByText('Not let go')).toBeVisible();
    expect(screen.getByText(/its status has moved on/)).toBeVisible();
  });

  it('that is not yours is not found', async () => {
    renderApp({ path: `/orders/${mockId('order', 0xffff)}` });
    expect(await screen.findByText('This order could not be read')).toBeVisible();
  });
});
