import { screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const section = (name: string) => screen.findByRole('region', { name });

describe('the home page', () => {
  it('says how the shop stands in words made from the data', async () => {
    renderApp();
    expect(await screen.findByText('Four live.')).toBeVisible();
    const [heading] = screen.getAllByRole('heading', { level: 1 });
    expect(heading).toHaveTextContent('Four live.Five');
  });

  it('shows what is held for the visitor first, with a way to pay it', async () => {
    renderApp();
    const held = await section('Held for you');
    expect(within(held).getByRole('link')).toHaveAttribute(
      'href',
      expect.stringMatching(/^\/drops\/.+\/pay\/.+$/),
    );
    expect(within(held).getByRole('timer')).toHaveTextContent('3:41');
  });

  it('shows the hold that ends soonest first', async () => {
    renderApp({
      arrange: (world) => {
        const [running] = [...world.orders.values()].filter(({ status }) => status === 'pending');
        if (!running) throw new Error('Nothing is held in this world.');
        const orderId = running.orderId.replace(/.{4}$/, 'ffff');
        const holdExpiresAt = running.holdExpiresAt + 60_000;
        world.orders.set(orderId, { ...running, orderId, holdExpiresAt });
      },
    });
    const held = await section('Held for you');
    const timers = within(held).getAllByRole('timer');
    expect(timers.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('3:41'),
      expect.stringContaining('4:41'),
    ]);
  });

  it('lists what comes up by its start and what is gone with how fast it went', async () => {
    renderApp();
    const upNext = await section('Up next');
    const titles = within(upNext)
      .getAllByRole('link')
      .map((link) => link.textContent);
    expect(titles.slice(0, 3)).toEqual(['All upcoming', 'Halo lamp, ivory', 'Balance stack']);
    expect(await screen.findByText('250 sold in 4:12')).toBeVisible();
  });

  it('flips a drop to live on the server’s event and says so, without a reload', async () => {
    const { pass } = renderApp({ arrange: (world) => world.orders.clear() });
    const upNext = await section('Up next');
    expect(within(upNext).getByText('Halo lamp, ivory')).toBeVisible();
    await section('News');
    pass(5 * 60_000 + 48_000);
    expect(await screen.findByText('Five live.')).toBeVisible();
    expect(within(upNext).queryByText('Halo lamp, ivory')).toBeNull();
    const live = await section('Live now');
    expect(within(live).getByRole('link', { name: 'Halo lamp, ivory' })).toBeVisible();
    const news = screen.getByRole('region', { name: 'News' });
    expect(within(news).getByText('Halo lamp, ivory is live')).toBeVisible();
  });

  it('counts down the next drop large when nobody is live', async () => {
    renderApp({ scenario: 'nobody-live' });
    const timer = await screen.findByRole('timer', { name: /^Opens in: 5 minutes 48 seconds/ });
    expect(timer).toHaveTextContent('5:48');
    expect(screen.queryByRole('region', { name: 'Live now' })).toBeNull();
  });

  it('says what a shop without drops is waiting for', async () => {
    renderApp({ scenario: 'empty' });
    expect(await screen.findByRole('heading', { name: 'No drops yet' })).toBeVisible();
  });

  it('shows nobody’s holds to a visitor who is not signed in', async () => {
    renderApp({ signedIn: 'nobody' });
    expect(await screen.findByText('Four live.')).toBeVisible();
    expect(screen.queryByRole('region', { name: 'Held for you' })).toBeNull();
    expect(screen.getByRole('link', { name: 'Sign in' })).toHaveAttribute(
      'href',
      '/sign-in?to=%2F',
    );
  });

  it('keeps the board and says from when it is when it cannot be read again', async () => {
    const { world, queryClient } = renderApp();
    expect(await screen.findByText('Four live.')).toBeVisible();
    world.trouble.fault = 'error';
    await queryClient.invalidateQueries();
    expect(await screen.findByText(/^Shown as it was at /)).toBeVisible();
    expect(screen.getByText('Four live.')).toBeVisible();
  });

  it('offers another try when nothing could be read at all', async () => {
    const { world, user } = renderApp({ scenario: 'error' });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    world.trouble.fault = 'none';
    await user.click(retry);
    expect(await screen.findByText('Four live.')).toBeVisible();
  });
});
