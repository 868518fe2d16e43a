import { mockId } from '@livedrops/mocks/world/mock-ids';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
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

  it('offers nobody to follow themselves', async () => {
    renderApp({ path: ondo, signedIn: 'creator' });
    expect(await followers('10 followers')).toBeVisible();
    expect(screen.queryByRole('button', { name: /^Follow/ })).toBeNull();
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
