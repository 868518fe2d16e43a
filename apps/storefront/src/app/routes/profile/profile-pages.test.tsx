import { mockId } from '@livedrops/mocks/world/mock-ids';
import { screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
afterEach(() => void vi.unstubAllGlobals());
const ondo = mockId('creator', 1);
const become = '/become-a-creator';
const profile = '/profile';
const field = (name: string) => screen.findByLabelText<HTMLInputElement>(name);
const button = (name: string) => screen.findByRole('button', { name });

describe('becoming a creator', () => {
  it('makes the profile, and the shop knows the new role everywhere', async () => {
    const { user, world, router } = renderApp({ path: become });
    expect((await field('Name')).value).not.toBe('');
    await user.clear(await field('Name'));
    await user.type(await field('Name'), 'Nuno Makes');
    await user.type(await field('Handle'), 'Nuno_Makes');
    await user.type(await field('About you'), 'Small things.');
    await user.click(screen.getByRole('radio', { name: 'Green' }));
    await user.click(await button('Become a creator'));
    await screen.findByRole('heading', { name: 'Your profile' });
    expect(router.state().pathname).toBe(profile);
    const userId = world.sessionUserId ?? '';
    expect(world.creators.get(userId)).toMatchObject({
      handle: 'nuno_makes',
      profile_name: 'Nuno Makes',
      hue: 155,
    });
    expect(world.bios.get(userId)).toBe('Small things.');
  });

  it('says at the field that a handle is somebody else’s, and keeps what was written', async () => {
    const { user, world } = renderApp({ path: become });
    await user.type(await field('Handle'), 'keyorder');
    await user.click(await button('Become a creator'));
    await screen.findByText('Not free. Choose another');
    expect(document.activeElement).toBe(await field('Handle'));
    expect(world.creators.has(world.sessionUserId ?? '')).toBe(false);
    await user.clear(await field('Handle'));
    expect(screen.queryByText('Not free. Choose another')).toBeNull();
    await user.type(await field('Handle'), 'my_own');
    await user.click(await button('Become a creator'));
    await screen.findByRole('heading', { name: 'Your profile' });
  });

  it.each([
    ['', 'Use at least 3 characters'],
    ['ab', 'Use at least 3 characters'],
    ['a-b-c', 'Use letters a to z, digits and _ alone'],
  ])('does not send the handle "%s"', async (handle, words) => {
    const { user, world } = renderApp({ path: become });
    if (handle) await user.type(await field('Handle'), handle);
    await user.click(await button('Become a creator'));
    await screen.findByText(words);
    expect(world.creators.has(world.sessionUserId ?? '')).toBe(false);
  });

  it('sends a guest to sign in, and back here', async () => {
    renderApp({ path: become, signedIn: 'nobody' });
    await screen.findByText(/Sign in first/);
    const ways = screen.getAllByRole('link', { name: 'Sign in' });
    const wanted = `/sign-in?to=${encodeURIComponent(become)}`;
    expect(ways.map((link) => link.getAttribute('href'))).toContain(wanted);
  });

  it('keeps what was written when the line breaks', async () => {
    let broken = true;
    const fetch = vi.fn((request: Request) =>
      broken && request.method === 'POST'
        ? Promise.reject(new TypeError('gone'))
        : globalThis.fetch(request),
    );
    const { user } = renderApp({ path: become, fetch });
    await user.type(await field('Handle'), 'my_own');
    await user.click(await button('Become a creator'));
    await screen.findByText('No connection');
    expect((await field('Handle')).value).toBe('my_own');
    broken = false;
    await user.click(await button('Become a creator'));
    await screen.findByRole('heading', { name: 'Your profile' });
  });
});

describe('the own profile', () => {
  it('is changed, and the creator’s page shows it', async () => {
    const { user, world } = renderApp({ path: profile, signedIn: 'creator' });
    await user.clear(await field('Name'));
    await user.type(await field('Name'), 'Studio Öndo');
    await user.click(await button('Save profile'));
    await screen.findByText('Saved');
    expect(world.creators.get(ondo)?.profile_name).toBe('Studio Öndo');
    await user.click(screen.getByRole('link', { name: 'See your page' }));
    await screen.findByRole('heading', { name: 'Studio Öndo', level: 1 });
  });

  it('keeps its handle: there is no field for it', async () => {
    renderApp({ path: profile, signedIn: 'creator' });
    await button('Save profile');
    expect(screen.queryByLabelText('Handle')).toBeNull();
    expect(screen.getByText('@ondo')).toBeDefined();
  });

  it('takes a picture, shows it, and lets it go', async () => {
    const size = { width: 400, height: 400, close: () => undefined };
    vi.stubGlobal('createImageBitmap', async () => size);
    const { user, world } = renderApp({ path: profile, signedIn: 'creator' });
    const png = new File(
      [new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
      'me.png',
      {
        type: 'image/png',
      },
    );
    await user.upload(await field('Picture'), png);
    const remove = await button('Remove picture');
    expect(world.creators.get(ondo)?.avatar?.url).toMatch(/^data:image\/png/);
    await user.click(remove);
    await waitFor(() => expect(world.creators.get(ondo)?.avatar).toBeNull());
    expect(screen.queryByRole('button', { name: 'Remove picture' })).toBeNull();
  });

  it('says why a picture is not taken, and the one before stays', async () => {
    const size = { width: 400, height: 400, close: () => undefined };
    vi.stubGlobal('createImageBitmap', async () => size);
    const { user, world } = renderApp({ path: profile, signedIn: 'creator' });
    const fake = new File(['GIF89a'], 'me.png', { type: 'image/png' });
    await user.upload(await field('Picture'), fake);
    await screen.findAllByText('It cannot be read as a picture. Take another.');
    expect(world.creators.get(ondo)?.avatar).toBeNull();
  });

  it('leads a shopper to having one', async () => {
    renderApp({ path: profile });
    const link = await screen.findByRole('link', { name: 'Become a creator' });
    expect(link.getAttribute('href')).toBe(become);
  });

  it('is read again when it could not be', async () => {
    const { user } = renderApp({
      path: profile,
      signedIn: 'creator',
      arrange: ({ trouble }) =>
        trouble.refusals.set('getCreator', { slug: 'internal-error', times: 9 }),
    });
    await screen.findByText('Your profile could not be read');
    expect(user).toBeDefined();
  });
});
