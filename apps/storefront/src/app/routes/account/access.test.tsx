import { demoShopper } from '@livedrops/mocks/world/create-world';
import type { World } from '@livedrops/mocks/world/world';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const { userId, email, password } = demoShopper;
const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** In its place on the page; a screen reader is told the same. */
const shown = async (text: string | RegExp) =>
  within(await screen.findByRole('main')).findByText(text);
const open = (arrange: (world: World) => void = () => undefined) =>
  renderApp({ path: '/account', arrange });

describe('the mail address', () => {
  it('is changed once the new one has answered: until then both are shown', async () => {
    const { user, world } = open();
    await user.click(await button('Change mail address'));
    expect(await screen.findByLabelText('New mail address')).toHaveFocus();
    await user.type(screen.getByLabelText('New mail address'), 'nuno.v@livedrops.example');
    await user.type(screen.getByLabelText('Your password'), `${password}{Enter}`);
    await screen.findByText('A link is on its way to nuno.v@livedrops.example');
    expect(screen.queryByLabelText('New mail address')).toBeNull();
    expect(world.access.pendingEmails.get(userId)).toBe('nuno.v@livedrops.example');
  });

  it('stays when the password is wrong, and what was typed stays too', async () => {
    const { user, world } = open();
    await user.click(await button('Change mail address'));
    await user.type(await screen.findByLabelText('New mail address'), 'nuno.v@livedrops.example');
    await user.type(screen.getByLabelText('Your password'), 'not his{Enter}');
    await shown(/This is not your password/);
    expect(screen.getByLabelText('Your password')).toHaveFocus();
    expect(screen.getByLabelText('New mail address')).toHaveValue('nuno.v@livedrops.example');
    expect(world.access.pendingEmails.size).toBe(0);
  });

  it('is not asked for twice: one’s own is refused at the field', async () => {
    const { user } = open();
    await user.click(await button('Change mail address'));
    await user.type(await screen.findByLabelText('New mail address'), email);
    await user.type(screen.getByLabelText('Your password'), `${password}{Enter}`);
    await shown('This is the address you have');
  });

  it('that has not answered is mailed its link again', async () => {
    const { user, world } = open(({ access }) => access.unverified.add(userId));
    await screen.findByText('Not proven yet');
    await user.click(await button('Send the link again'));
    await screen.findByText('On its way');
    expect(world.access.links.size).toBe(1);
  });

  it('that cannot be mailed to says so', async () => {
    const { user } = open(({ access }) => {
      access.unverified.add(userId);
      access.sendsMails = false;
    });
    await user.click(await button('Send the link again'));
    await shown(/No mail can be sent from here/);
  });
});

describe('the password', () => {
  it('is changed by who knows it, and other sessions are gone from the list', async () => {
    const { user, world } = open();
    await screen.findByText('Safari on iPhone');
    await user.click(await button('Change password'));
    await user.type(await screen.findByLabelText('Your password now'), password);
    await user.type(screen.getByLabelText('New password'), 'battery staple{Enter}');
    await shown('Your password is the new one');
    expect(world.users.get(userId)?.password).toBe('battery staple');
    await waitFor(() => expect(screen.queryByText('Safari on iPhone')).toBeNull());
  });

  it('says what is wrong at each field, and nothing is changed', async () => {
    const { user, world } = open();
    await user.click(await button('Change password'));
    await user.click(await button('Save the password'));
    await screen.findByText('Enter your password');
    await screen.findByText('Use at least 8 characters');
    await user.click(await button('Keep the old one'));
    expect(world.users.get(userId)?.password).toBe(password);
  });
});

describe('sessions', () => {
  const rows = async () => within(await screen.findByRole('list', { name: 'Sessions' }));

  it('elsewhere are ended one by one, and this one is named', async () => {
    const { user, world } = open();
    expect((await rows()).getByText('This browser')).toBeVisible();
    await user.click(await button('Sign out Safari on iPhone'));
    await waitFor(() => expect(screen.queryByText('Safari on iPhone')).toBeNull());
    expect(world.access.sessions.size).toBe(2);
    expect(await screen.findByText('Firefox on Windows')).toBeVisible();
  });

  it('elsewhere are ended all together', async () => {
    const { user, world } = open();
    await user.click(await button('Sign out everywhere else'));
    await waitFor(() => expect(screen.queryByText('Firefox on Windows')).toBeNull());
    expect([...world.access.sessions.values()].map(({ browser }) => browser)).toEqual([
      'Chrome on macOS',
    ]);
    expect(world.sessionUserId).toBe(userId);
  });

  it('that ended by themselves leave the list, and nothing is claimed', async () => {
    const { user, world } = open();
    await screen.findByText('Safari on iPhone');
    for (const [id, { browser }] of world.access.sessions) {
      if (browser === 'Safari on iPhone') world.access.sessions.delete(id);
    }
    await user.click(await button('Sign out Safari on iPhone'));
    await waitFor(() => expect(screen.queryByText('Safari on iPhone')).toBeNull());
  });
});
