import { emitDropEvent } from '@livedrops/mocks/world/emit-event';
import { mockId } from '@livedrops/mocks/world/mock-ids';
import { countInbox } from '@livedrops/mocks/world/read-inbox';
import { mustHave, type World } from '@livedrops/mocks/world/world';
import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const lamp = mockId('drop', 5);
const cups = mockId('drop', 1);

const today = async () => within(await screen.findByRole('region', { name: 'Today' }));
const entry = async (title: RegExp) => {
  const link = await (await today()).findByRole('link', { name: title });
  return within(link.closest('article') as HTMLElement);
};
const bell = (name: string) => within(screen.getByRole('banner')).findByRole('link', { name });
const counts = (world: World) => countInbox(world, world.sessionUserId ?? '');

describe('the inbox', () => {
  it('has one entry for each drop, the latest first, with what was told before below it', async () => {
    const { user } = renderApp({ path: '/inbox' });
    const titles = (await today()).getAllByRole('article').map((one) => one.textContent);
    expect(titles[0]).toMatch(/^Tidewater cups/);
    expect(titles[1]).toMatch(/^Night Bus EP/);
    const own = await entry(/^Tidewater cups/);
    expect(own.getByText(/Paid, €68\. Number 66 of 120 is yours\./)).toBeVisible();
    expect(own.getByText(/Live with 120 units/)).not.toBeVisible();
    await user.click(own.getByRole('button', { name: /2 updates/ }));
    expect(own.getByText(/Live with 120 units/)).toBeVisible();
    const earlier = within(screen.getByRole('region', { name: 'Earlier' }));
    expect(earlier.getByText(/€62 went back to your card/)).toBeVisible();
  });

  it('says what is true this moment of a drop that sells, and offers what can be done', async () => {
    renderApp({ path: '/inbox' });
    const caps = await entry(/^Signal caps/);
    expect(await caps.findByText(/Live now, 162 of 200 left/)).toBeVisible();
    expect(caps.getByRole('link', { name: 'Go to drop' })).toBeVisible();
    const held = await entry(/^Night Bus EP/);
    expect(await held.findByRole('link', { name: 'Pay €29' })).toBeVisible();
    expect(held.getByText(/^Your hold ends at \d\d:07$/)).toBeVisible();
    const paid = await entry(/^Tidewater cups/);
    expect(paid.getByRole('link', { name: 'See your order' })).toHaveAttribute(
      'href',
      `/orders/${mockId('order', 0x6005)}`,
    );
  });

  it('says in one line that a drop sold out and which number is the reader’s', async () => {
    renderApp({
      path: '/inbox',
      arrange: (world) => {
        const drop = mustHave(world.drops, cups);
        for (const variant of drop.variants) {
          variant.sold = variant.stockCount;
          variant.held = 0;
        }
        const followerId = world.sessionUserId ?? '';
        world.follows.push({ followerId, creatorId: drop.creatorId, followedAt: 0 });
        emitDropEvent(world, drop, 'drop.soldout');
      },
    });
    const own = await entry(/^Tidewater cups/);
    expect(await own.findByText(/Sold out in 4:00\. Number 66 is yours\./)).toBeVisible();
    expect(own.getByRole('link', { name: 'See your order' })).toBeVisible();
    expect(own.getByRole('button', { name: /^3 updates/ })).toBeVisible();
  });

  it('is seen when it is opened, and read when an entry is entered', async () => {
    const { user, world, router } = renderApp({ path: '/inbox' });
    const cupsEntry = await entry(/^Tidewater cups/);
    await waitFor(() => expect(counts(world)).toEqual({ unread_count: 3, unseen_count: 0 }));
    expect(await bell('Inbox')).toBeVisible();
    expect(cupsEntry.getByText('Unread:')).toBeInTheDocument();
    await user.click(cupsEntry.getByRole('link', { name: /^Tidewater cups/ }));
    await waitFor(() => expect(router.state().pathname).toBe(`/drops/${cups}`));
    await waitFor(() => expect(counts(world).unread_count).toBe(2));
  });

  it('marks all of it read at once, and takes that back when the shop refuses', async () => {
    const { user, world } = renderApp({
      path: '/inbox',
      arrange: ({ trouble }) =>
        trouble.refusals.set('markNotifications', { slug: 'internal-error', times: 2 }),
    });
    const button = await screen.findByRole('button', { name: 'Mark all read' });
    await waitFor(() => expect(world.trouble.refusals.get('markNotifications')?.times).toBe(1));
    await user.click(button);
    expect(await screen.findByText('Nothing was marked. Press again.')).toBeVisible();
    expect(screen.getAllByText('Unread:')).toHaveLength(3);
    await user.click(screen.getByRole('button', { name: 'Mark all read' }));
    expect(await screen.findByRole('button', { name: 'All read' })).toHaveAttribute(
      'aria-disabled',
    );
    expect(screen.queryByText('Unread:')).toBeNull();
    await waitFor(() => expect(counts(world).unread_count).toBe(0));
  });

  it('says once what was seen, and does not press a shop that refuses', async () => {
    const { world } = renderApp({
      path: '/inbox',
      arrange: ({ trouble }) =>
        trouble.refusals.set('markNotifications', { slug: 'internal-error', times: 99 }),
    });
    const left = () => world.trouble.refusals.get('markNotifications')?.times;
    await entry(/^Tidewater cups/);
    await waitFor(() => expect(left()).toBe(98));
    expect(await bell('Inbox, 3 new')).toBeVisible();
    expect(left()).toBe(98);
  });

  it('keeps what it shows in the address', async () => {
    const { user, router } = renderApp({ path: '/inbox' });
    await user.click(await screen.findByRole('button', { name: 'Orders' }));
    expect(router.state().href).toBe('/inbox?show=orders');
    await waitFor(() => expect(screen.queryByText(/^Halo lamp/)).toBeNull());
    expect(await screen.findByText(/€62 went back to your card/)).toBeVisible();
    expect(screen.getByRole('button', { name: 'Orders' })).toBePressed();
  });

  it('reads earlier news when asked, each entry once', async () => {
    const { user } = renderApp({
      path: '/inbox',
      arrange: (world) => {
        const [first] = world.inbox.rows;
        if (!first) throw new Error('The demo inbox is empty.');
        for (let count = 0; count < 30; count += 1) {
          const notificationId = mockId('told', 0x100 + count);
          world.inbox.rows.unshift({
            ...first,
            notificationId,
            occurredAt: first.occurredAt - count,
          });
        }
      },
    });
    await user.click(await screen.findByRole('button', { name: 'Show earlier news' }));
    expect(await screen.findByRole('button', { name: /^26 updates/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Show earlier news' }));
    expect(await screen.findByRole('button', { name: /^30 updates/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Show earlier news' })).toBeNull();
  });

  it('asks a guest to sign in, and leads back', async () => {
    renderApp({ path: '/inbox', signedIn: 'nobody' });
    const signIn = await screen.findAllByRole('link', { name: 'Sign in' });
    expect(signIn.at(-1)).toHaveAttribute('href', '/sign-in?to=%2Finbox');
  });

  it('says when it could not be read, and reads it again', async () => {
    const { user } = renderApp({
      path: '/inbox',
      arrange: ({ trouble }) =>
        trouble.refusals.set('listNotifications', { slug: 'internal-error', times: 1 }),
    });
    expect(await screen.findByText('Your inbox could not be read')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Try again' }));
    expect((await today()).getByText(/Number 66/)).toBeVisible();
  });

  it('is empty for who follows nobody and bought nothing', async () => {
    renderApp({ path: '/inbox', scenario: 'empty' });
    expect(await screen.findByRole('heading', { name: 'Nothing yet' })).toBeVisible();
  });
});

describe('the badge', () => {
  it('counts what came since the inbox was opened, on every page', async () => {
    renderApp();
    expect(await bell('Inbox, 3 new')).toBeVisible();
  });

  it('counts one more when news comes, and stays as it is for what was not asked for', async () => {
    const { world } = renderApp({ path: '/browse' });
    expect(await bell('Inbox, 3 new')).toBeVisible();
    const start = (dropId: string) =>
      emitDropEvent(world, mustHave(world.drops, dropId), 'drop.started');
    start(mockId('drop', 8));
    expect(await bell('Inbox, 3 new')).toBeVisible();
    start(lamp);
    expect(await bell('Inbox, 4 new')).toBeVisible();
  });

  it('goes in this window when another one opens the inbox', async () => {
    const first = renderApp({ path: '/browse' });
    expect(await bell('Inbox, 3 new')).toBeVisible();
    const event = { kind: 'inbox.changed', unread_count: 3, unseen_count: 0 } as const;
    act(() => {
      for (const listener of first.world.listeners)
        listener({ event, userId: first.world.sessionUserId });
    });
    expect(await bell('Inbox')).toBeVisible();
  });

  it('is not there for a guest', async () => {
    renderApp({ path: '/browse', signedIn: 'nobody' });
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeVisible();
    expect(screen.queryByRole('link', { name: /^Inbox/ })).toBeNull();
  });
});
