import type { CommittedEvent } from '@livedrops/client/feed-signal';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { queryKeys } from '../../shared/query/query-keys.ts';
import { applySession } from '../../shared/session/apply-session.ts';
import { mockShop } from '../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const running = mockId('order', 0x6006);

afterEach(() => vi.useRealTimers());

const news = () => within(screen.getByRole('region', { name: 'News' }));
const started = (seq: number, notify = true): CommittedEvent => ({
  kind: 'drop.started',
  notify,
  event_id: mockId('event', seq),
  seq,
  occurred_at: '2026-11-22T20:10:00.000Z',
  drop_id: mockId('drop', 5),
  creator_id: mockId('creator', 4),
  title: `Lamp ${seq}`,
});

describe('around every page', () => {
  it('moves the focus to the new page’s heading and names it in the tab', async () => {
    const { user } = renderApp();
    await screen.findByText('Four live.');
    expect(document.title).toBe('LiveDrops');
    await user.click(screen.getAllByRole('link', { name: 'Browse' })[0] as HTMLElement);
    const heading = await screen.findByRole('heading', { level: 1, name: 'Browse' });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(document.title).toBe('Browse · LiveDrops');
  });

  it('marks where one is, in both navigations', async () => {
    renderApp({ path: `/orders/${running}` });
    await screen.findByText('Held, not paid');
    for (const name of ['Main', 'Sections']) {
      const place = within(screen.getByRole('navigation', { name })).getByText('Orders');
      expect(place).toHaveAttribute('aria-current', 'page');
    }
  });

  it('lets the first Tab skip to the content', async () => {
    const { user } = renderApp();
    await screen.findByText('Four live.');
    await user.tab();
    expect(screen.getByRole('link', { name: 'Skip to content' })).toHaveFocus();
  });

  it('answers an unknown address with a way on', async () => {
    renderApp({ path: '/nowhere' });
    expect(await screen.findByRole('heading', { name: 'Nothing is here' })).toBeVisible();
    expect(screen.getByRole('link', { name: 'See what is live' })).toHaveAttribute('href', '/');
  });

  it('leaves links to the browser that are not plain clicks on our pages', async () => {
    const { user, router } = renderApp();
    await screen.findByText('Four live.');
    await user.keyboard('{Control>}');
    const stay = (event: Event) => event.preventDefault();
    document.body.addEventListener('click', stay, { once: true });
    await user.click(screen.getAllByRole('link', { name: 'Browse' })[0] as HTMLElement);
    expect(router.state().pathname).toBe('/');
  });
});

describe('the session', () => {
  it('opens the stream anew when somebody signs in or out, and forgets what was theirs', async () => {
    const { live, queryClient, world } = renderApp({ path: '/orders' });
    await screen.findByText('All 6');
    expect(live.restarts()).toBe(0);
    world.sessionUserId = null;
    const nobody = { user: null, expires_at: null, server_time: '2026-11-22T20:05:00.000Z' };
    act(() => applySession(queryClient, nobody));
    expect(await screen.findByRole('heading', { name: 'Your orders' })).toBeVisible();
    expect(live.restarts()).toBe(1);
    expect(queryClient.getQueryData(queryKeys.runningOrders)).toBeUndefined();
  });

  it('notices that it has ended when the API says so', async () => {
    const { queryClient, world } = renderApp({ path: '/orders' });
    await screen.findByText('All 6');
    world.sessionUserId = null;
    await act(() => queryClient.invalidateQueries({ queryKey: queryKeys.orderLists }));
    expect(await screen.findByRole('heading', { name: 'Your orders' })).toBeVisible();
  });
});

describe('news', () => {
  it('tells of a drop that starts, at most two at a time, the latest stay', async () => {
    const { live } = renderApp({ path: '/browse' });
    await screen.findByText('29 products, live first');
    for (const seq of [1001, 1002, 1003]) act(() => live.tell(started(seq)));
    expect(news().queryByText('Lamp 1001 is live')).toBeNull();
    expect(news().getByText('Lamp 1003 is live')).toBeVisible();
    expect(news().getAllByRole('link', { name: 'Go' })[0]).toHaveAttribute(
      'href',
      `/drops/${mockId('drop', 5)}`,
    );
  });

  it('is silent about what nobody asked for, and about what is long past', async () => {
    const { live, pass } = renderApp({ path: '/browse' });
    await screen.findByText('29 products, live first');
    act(() => live.tell(started(1001, false)));
    // Told again after a break, when it stands in the inbox.
    pass(420_000);
    act(() => live.tell(started(1002)));
    expect(news().queryByText(/^Lamp/)).toBeNull();
  });

  it('shows the drop itself where its picture is known', async () => {
    const { live } = renderApp();
    await screen.findByText('Four live.');
    act(() => live.tell(started(1001)));
    const toast = within(news().getByRole('group'));
    expect(toast.getByText('45 units, €180')).toBeVisible();
    expect(news().getByRole('group').querySelector('img')?.src).toContain('/pictures/lamp');
  });

  it('is silent about what the page in view shows itself', async () => {
    const { pass } = renderApp({ path: `/orders/${running}` });
    await screen.findByText('Held, not paid');
    pass(222_000);
    expect(await screen.findByText(/The unit went back to the drop/)).toBeVisible();
    expect(news().queryByText('Your hold ended')).toBeNull();
  });

  it('says elsewhere what became of a hold, money first', async () => {
    const { pass } = renderApp({ path: '/browse' });
    await screen.findByText('29 products, live first');
    pass(222_000);
    expect(await news().findByText('Your hold ended')).toBeVisible();
    expect(news().getByText('Nothing was taken.')).toBeVisible();
  });
});

describe('the state of the connection', () => {
  const statuses = () => screen.getAllByRole('status').map(({ textContent }) => textContent);

  it('is not mentioned while a break is short', async () => {
    const { live } = renderApp();
    await screen.findByText('Four live.');
    vi.useFakeTimers();
    await act(async () => live.enter('reconnecting'));
    await act(async () => vi.advanceTimersByTime(1_900));
    await act(async () => live.enter('live'));
    await act(async () => vi.advanceTimersByTime(10_000));
    expect(statuses().join('')).not.toMatch(/Reconnecting|Up to date/);
  });

  it('is said after two seconds, when offline, and when it is back', async () => {
    const { live } = renderApp();
    await screen.findByText('Four live.');
    vi.useFakeTimers();
    await act(async () => live.enter('reconnecting'));
    await act(async () => vi.advanceTimersByTime(2_000));
    expect(statuses()).toContain('Reconnecting');
    await act(async () => live.enter('offline'));
    expect(statuses().join('')).toContain('You are offline');
    await act(async () => live.enter('live'));
    expect(statuses()).toContain('Up to date');
    await act(async () => vi.advanceTimersByTime(2_000));
    expect(statuses()).not.toContain('Up to date');
  });
});
