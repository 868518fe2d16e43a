import { demoShopper } from '@livedrops/mocks/world/create-world';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { putPasskeys } from '../../../shared/testing/put-passkeys.ts';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const button = (name: string | RegExp) => screen.findByRole('button', { name });
/** In its place on the page; a screen reader is told the same. */
const shown = async (text: string | RegExp) =>
  within(await screen.findByRole('main')).findByText(text);

describe('signing in with a passkey', () => {
  const open = (passkeys: object, path = '/sign-in?to=/orders') =>
    renderApp({ signedIn: 'nobody', path, passkeys, arrange: putPasskeys });

  it('types nothing, and leads back to where the visitor came from', async () => {
    const { router, user, world } = open({});
    await user.click(await button('Continue with passkey'));
    await waitFor(() => expect(router.state().pathname).toBe('/orders'));
    expect(world.sessionUserId).toBe(demoShopper.userId);
  });

  it('can be left: nothing happens, and the password is still there', async () => {
    const { user, world } = open({ refuses: 'NotAllowedError' });
    await user.click(await button('Continue with passkey'));
    await shown('The passkey was not used');
    expect(world.sessionUserId).toBeNull();
    await user.type(screen.getByLabelText('E-mail'), demoShopper.email);
    await user.type(screen.getByLabelText('Password'), `${demoShopper.password}{Enter}`);
    await waitFor(() => expect(world.sessionUserId).toBe(demoShopper.userId));
  });

  it('with one that was removed here says so', async () => {
    const { user } = open({ keyId: 'gone' });
    await user.click(await button('Continue with passkey'));
    await shown('This passkey was not accepted');
  });

  it('is chosen in the mail field, without a press', async () => {
    const { router, world } = open({ fillsIn: true });
    await waitFor(() => expect(router.state().pathname).toBe('/orders'));
    expect(world.sessionUserId).toBe(demoShopper.userId);
  });

  it('that was chosen in the mail field and is not taken says so, and the button still works', async () => {
    const { user, world } = open({ fillsIn: true, keyId: 'gone' });
    await shown('This passkey was not accepted');
    expect(world.sessionUserId).toBeNull();
    await user.click(await button('Continue with passkey'));
    await shown('This passkey was not accepted');
  });

  it('is not offered where the browser knows no passkeys, nor for a new account', async () => {
    const { router } = open({ supported: false });
    await screen.findByLabelText('E-mail');
    expect(screen.queryByRole('button', { name: 'Continue with passkey' })).toBeNull();
    await router.navigate('/sign-up');
    await screen.findByLabelText('Name');
    expect(screen.queryByRole('button', { name: 'Continue with passkey' })).toBeNull();
  });
});

describe('passkeys of the account', () => {
  const open = (passkeys: object = {}) =>
    renderApp({ path: '/account', passkeys, arrange: putPasskeys });

  it('are added after the password, under a name of one’s own', async () => {
    const { user, world } = open();
    await user.click(await button('Add a passkey'));
    expect(await screen.findByLabelText('Your password')).toHaveFocus();
    await user.type(screen.getByLabelText('Your password'), 'not his');
    await user.clear(screen.getByLabelText('Name of the passkey'));
    await user.type(screen.getByLabelText('Name of the passkey'), 'Tablet{Enter}');
    await shown(/This is not your password/);
    await user.clear(screen.getByLabelText('Your password'));
    await user.type(screen.getByLabelText('Your password'), `${demoShopper.password}{Enter}`);
    await shown('Tablet');
    expect(world.access.passkeys.size).toBe(4);
  });

  it('are not added when the person changes their mind, or the device has one already', async () => {
    const { user, world } = open({ refuses: 'InvalidStateError' });
    await user.click(await button('Add a passkey'));
    await user.type(
      await screen.findByLabelText('Your password'),
      `${demoShopper.password}{Enter}`,
    );
    await shown('This device has a passkey already');
    await user.click(await button('Not now'));
    expect(world.access.passkeys.size).toBe(3);
  });

  it('are given another name in their place', async () => {
    const { user } = open();
    await user.click(await button('Rename Work laptop'));
    await user.clear(await screen.findByLabelText('Name of the passkey'));
    await user.type(screen.getByLabelText('Name of the passkey'), 'Old laptop{Enter}');
    await shown('Old laptop');
    expect(screen.queryByText('Work laptop')).toBeNull();
  });

  it('are removed after a second thought', async () => {
    const { user, world } = open();
    await user.click(await button('Remove Work laptop'));
    await user.click(await button('Keep it'));
    expect(world.access.passkeys.size).toBe(3);
    await user.click(await button('Remove Work laptop'));
    await user.click(await button('Remove passkey'));
    await waitFor(() => expect(screen.queryByText('Work laptop')).toBeNull());
    expect(world.access.passkeys.size).toBe(2);
  });

  it('can be removed, and not added, where the browser knows none', async () => {
    open({ supported: false });
    await shown('This browser cannot make passkeys.');
    expect(await button('Remove Work laptop')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Add a passkey' })).toBeNull();
  });
});
