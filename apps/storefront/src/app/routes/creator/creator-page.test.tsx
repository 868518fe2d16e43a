import { mockId } from '@livedrops/mocks/world/mock-ids';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { putDrops } from '../../../shared/testing/put-drops.ts';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const ondo = `/creators/${mockId('creator', 1)}`;
const brume = `/creators/${mockId('creator', 4)}`;
const followers = (count: string) =>
  screen.findByText((_, node) => node?.textContent === count, { selector: '[data-size]' });

describe('a creator’s page', () => {
  it('says who they are, how many follow, and what they have on', async () => {
    renderApp({ path: ondo });
    expect(await screen.findByRole('heading', { level: 1, name: 'Studio Ondo' })).toBeVisible();
    expect(await followers('10 followers')).toBeVisible();
    const live = await screen.findByRole('region', { name: 'Live now' });
    expect(within(live).getByRole('link', { name: 'Tidewater cups, set of three' })).toBeVisible();
  });

  it('follows at once, and the shop knows it', async () => {
    const { user, world } = renderApp({ path: ondo });
    await user.click(await screen.findByRole('button', { name: 'Follow Studio Ondo' }));
    expect(screen.getByRole('button', { name: 'Following Studio Ondo' })).toBePressed();
    expect(await followers('11 followers')).toBeVisible();
    expect(world.follows.at(-1)).toMatchObject({
      followerId: world.sessionUserId,
      creatorId: mockId('creator', 1),
    });
  });

  it('stops following by keyboard', async () => {
    const { user, world } = renderApp({ path: brume });
    const button = await screen.findByRole('button', { name: 'Following Atelier Brume' });
    button.focus();
    await user.keyboard('{Enter}');
    expect(await followers('0 followers')).toBeVisible();
    const own = world.follows.filter(({ followerId }) => followerId === world.sessionUserId);
    expect(own.map(({ creatorId }) => creatorId)).not.toContain(mockId('creator', 4));
  });

  it('puts a follow back that the shop refuses, and says so', async () => {
    const { user } = renderApp({
      path: ondo,
      arrange: ({ trouble }) =>
        trouble.refusals.set('followCreator', { slug: 'internal-error', times: 99 }),
    });
    await user.click(await screen.findByRole('button', { name: 'Follow Studio Ondo' }));
    expect(await screen.findByText('That did not reach the shop')).toBeVisible();
    expect(screen.getByRole('button', { name: 'Follow Studio Ondo' })).not.toBePressed();
    expect(await followers('10 followers')).toBeVisible();
  });

  it('asks a guest to sign in, and leads back', async () => {
    const { user, router } = renderApp({ path: ondo, signedIn: 'nobody' });
    await user.click(await screen.findByRole('button', { name: 'Follow Studio Ondo' }));
    expect(await screen.findByRole('heading', { level: 1, name: 'Sign in' })).toBeVisible();
    expect(router.state().search).toContain(encodeURIComponent(ondo));
  });

  it('offers nobody to follow themselves, but the way to their profile', async () => {
    renderApp({ path: ondo, signedIn: 'creator' });
    expect(await followers('10 followers')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Follow/ })).toBeNull();
    expect(screen.getByRole('link', { name: 'Edit your profile' })).toHaveAttribute(
      'href',
      '/profile',
    );
  });

  it('offers one drop to come, or all of them, for the reader’s own calendar', async () => {
    renderApp({ path: ondo });
    const upcoming = within(await screen.findByRole('region', { name: 'Upcoming' }));
    expect(upcoming.getByRole('link', { name: 'All as .ics' })).toHaveAttribute(
      'href',
      `/api/creators/${mockId('creator', 1)}/calendar.ics`,
    );
    expect(
      upcoming.getByRole('link', { name: 'Add Spindle vases to your calendar' }),
    ).toHaveAttribute('href', `/api/drops/${mockId('drop', 10)}/calendar.ics`);
  });

  it('says how fast each drop went, and claims no usual time from one', async () => {
    renderApp({ path: ondo });
    const past = within(await screen.findByRole('region', { name: 'Past' }));
    expect(past.getByRole('listitem')).toHaveTextContent(
      'Morning mug and saucerToday, edition of 130 0:58sold out',
    );
    expect(past.queryByText('is the usual time to sell out')).toBeNull();
  });

  it('says the usual time of a creator who sold out often enough', async () => {
    renderApp({
      path: ondo,
      arrange: (world) => putDrops(world, { drop: 26, copies: 6, everyDays: -1 }),
    });
    expect(await screen.findByText('is the usual time to sell out')).toBeVisible();
    expect(screen.getByText(/Middle of the last 4 that sold out/)).toBeVisible();
  });

  it('paints a cover that nobody has to hear', async () => {
    const { container } = renderApp({ path: ondo });
    await screen.findByRole('region', { name: 'Live now' });
    const cover = container.querySelector('main [aria-hidden="true"] picture img');
    expect(cover).toHaveAttribute('alt', '');
    expect(screen.getAllByRole('img', { name: /41 of 120 left/ })).toHaveLength(1);
  });

  it('says when no creator is there', async () => {
    renderApp({ path: '/creators/019b7000-0000-7aaa-8000-00000000dead' });
    expect(await screen.findByRole('heading', { name: 'No creator is here' })).toBeVisible();
  });

  it('is one press away from a drop', async () => {
    const { user } = renderApp({ path: `/drops/${mockId('drop', 1)}` });
    await user.click(await screen.findByRole('link', { name: 'Studio Ondo' }));
    expect(await followers('10 followers')).toBeVisible();
  });
});

describe('the bell beside a follow', () => {
  it('changes what is heard of the creator, and says it on its label', async () => {
    const { user } = renderApp({ path: brume });
    const bell = () => screen.findByRole('button', { name: /^What you hear of Atelier Brume/ });
    await user.click(await bell());
    await user.click(await screen.findByRole('button', { name: /^Muted/ }));
    await waitFor(async () => expect(await bell()).toHaveAccessibleName(/muted$/));
    expect(await bell()).toHaveFocus();
  });

  it('puts back what the shop refuses, and says so', async () => {
    const { user } = renderApp({
      path: brume,
      arrange: ({ trouble }) =>
        trouble.refusals.set('putCreatorSetting', { slug: 'internal-error', times: 99 }),
    });
    const bell = () => screen.findByRole('button', { name: /^What you hear of Atelier Brume/ });
    const before = (await bell()).getAttribute('aria-label');
    await user.click(await bell());
    await user.click(await screen.findByRole('button', { name: /^Muted/ }));
    await screen.findByText(/You hear what you heard before/);
    expect(await bell()).toHaveAccessibleName(before ?? '');
  });

  it('is not there before somebody follows', async () => {
    renderApp({ path: ondo });
    await screen.findByRole('button', { name: 'Follow Studio Ondo' });
    expect(screen.queryByRole('button', { name: /^What you hear/ })).toBeNull();
  });
});

describe('a creator with many drops', () => {
  const pastOnes = 20;
  const open = (extra: Parameters<typeof renderApp>[0] = {}) =>
    renderApp({
      path: ondo,
      ...extra,
      arrange: (world) => {
        putDrops(world, { drop: 26, copies: pastOnes, everyDays: -1 });
        extra.arrange?.(world);
      },
    });
  const past = async () => within(await screen.findByRole('region', { name: 'Past' }));
  const rows = async () => (await past()).getAllByRole('listitem').length;

  it('shows four that are over, and every one of them once when more are asked for', async () => {
    const { user, world } = open();
    expect(await rows()).toBe(4);
    expect(screen.queryByText(/shown$/)).toBeNull();
    await user.click((await past()).getByRole('button', { name: 'Show more: past' }));
    expect(await (await past()).findByText('16 shown')).toBeVisible();
    await user.click((await past()).getByRole('button', { name: 'Show more: past' }));
    expect(await (await past()).findByText('All 21 shown')).toBeVisible();
    const hrefs = (await past()).getAllByRole('link').map((link) => link.getAttribute('href'));
    expect(new Set(hrefs).size).toBe(21);
    const own = [...world.drops.values()].filter(
      ({ creatorId, endAt }) => creatorId === mockId('creator', 1) && endAt <= world.now(),
    );
    expect(own).toHaveLength(21);
    expect((await past()).queryByRole('button')).toBeNull();
  });

  it('keeps a keyboard where it is when the last ones came', async () => {
    const { user } = open();
    (await past()).getByRole('button', { name: 'Show more: past' }).focus();
    await user.keyboard('{Enter}');
    await (await past()).findByText('16 shown');
    expect((await past()).getByRole('button', { name: 'Show more: past' })).toHaveFocus();
    await user.keyboard('{Enter}');
    const end = await (await past()).findByText('All 21 shown');
    await waitFor(() => expect(document.activeElement).toContainElement(end));
    expect(document.activeElement).not.toBe(document.body);
  });

  it('says when more could not be read, keeps what stands, and reads it when asked again', async () => {
    const { user, world } = open();
    expect(await rows()).toBe(4);
    world.trouble.refusals.set('listDrops', { slug: 'internal-error', times: 1 });
    await user.click((await past()).getByRole('button', { name: 'Show more: past' }));
    expect(await (await past()).findByText('More could not be read')).toBeVisible();
    expect(await rows()).toBe(4);
    expect(screen.getByRole('region', { name: 'Live now' })).toBeVisible();
    await user.click((await past()).getByRole('button', { name: 'Try again' }));
    expect(await (await past()).findByText('16 shown')).toBeVisible();
    expect(screen.queryByText('More could not be read')).toBeNull();
  });

  it('offers nothing where everything stands', async () => {
    renderApp({ path: ondo });
    expect(await screen.findByRole('region', { name: 'Past' })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Show more/ })).toBeNull();
  });
});
