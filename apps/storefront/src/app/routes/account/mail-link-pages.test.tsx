import { demoShopper } from '@livedrops/mocks/world/create-world';
import { sendLink } from '@livedrops/mocks/world/send-link';
import type { World } from '@livedrops/mocks/world/world';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const nobody = { signedIn: 'nobody' } as const;
const button = (name: string) => screen.findByRole('button', { name });
const heading = (name: string) => screen.findByRole('heading', { level: 1, name });

/** Opens the page of a link that was just mailed to the demo shopper. */
function openLink(
  purpose: 'verify-email' | 'reset-password',
  options: Parameters<typeof renderApp>[0] = {},
) {
  const arrange = (world: World) => {
    const { userId, email } = demoShopper;
    sendLink(world, { purpose, userId, email });
    if (purpose === 'verify-email') world.access.unverified.add(userId);
  };
  return renderApp({ path: `/${purpose}#token=mock-link-1`, arrange, ...options });
}

describe('a forgotten password', () => {
  it('takes the address along from signing in, and says the same whether it has an account', async () => {
    const { router, user, world } = renderApp({ ...nobody, path: '/sign-in' });
    await user.type(await screen.findByLabelText('E-mail'), 'nobody@livedrops.example');
    await router.navigate('/forgot-password');
    expect(await screen.findByLabelText('E-mail')).toHaveValue('nobody@livedrops.example');
    await user.click(await button('Send the link'));
    await waitFor(async () => expect(await heading('Look into your mail')).toHaveFocus());
    expect(screen.getByText('nobody@livedrops.example')).toBeVisible();
    expect(world.access.links.size).toBe(0);
    await user.click(await button('Check the address'));
    await user.clear(await screen.findByLabelText('E-mail'));
    await user.type(screen.getByLabelText('E-mail'), `${demoShopper.email}{Enter}`);
    await heading('Look into your mail');
    expect(world.access.links.size).toBe(1);
  });

  it('says at the field that something is no address', async () => {
    const { user } = renderApp({ ...nobody, path: '/forgot-password' });
    await user.clear(await screen.findByLabelText('E-mail'));
    await user.type(screen.getByLabelText('E-mail'), 'ada{Enter}');
    await screen.findByText('Enter an address like name@mail.pt');
    expect(screen.getByLabelText('E-mail')).toHaveFocus();
  });

  it('promises no mail where none can be sent', async () => {
    const { user } = renderApp({
      ...nobody,
      path: '/forgot-password',
      arrange: ({ access }) => {
        access.sendsMails = false;
      },
    });
    await user.clear(await screen.findByLabelText('E-mail'));
    await user.type(screen.getByLabelText('E-mail'), `${demoShopper.email}{Enter}`);
    await screen.findByText('No mail can be sent from here');
  });
});

describe('the link to a new password', () => {
  it('is taken out of the address bar, sets the password once and ends the session', async () => {
    const { history, user, world } = openLink('reset-password');
    await waitFor(() => expect(history.current().href).toBe('/reset-password'));
    await user.type(await screen.findByLabelText('New password'), 'battery staple{Enter}');
    await waitFor(async () => expect(await heading('Your password is the new one')).toHaveFocus());
    expect(world.users.get(demoShopper.userId)?.password).toBe('battery staple');
    expect(world.sessionUserId).toBeNull();
    await user.click(within(screen.getByRole('main')).getByRole('link', { name: 'Sign in' }));
    await heading('Sign in');
  });

  it('says at the field that a password is too short, and works afterwards', async () => {
    const { user } = openLink('reset-password', nobody);
    await user.type(await screen.findByLabelText('New password'), 'short{Enter}');
    await screen.findByText('Use at least 8 characters');
    await user.type(screen.getByLabelText('New password'), ' no more{Enter}');
    await heading('Your password is the new one');
  });

  it.each([
    ['was used', '#token=mock-link-9'],
    ['lost its token on the way', ''],
  ])('leads to a new one when it %s', async (_, hash) => {
    const { user } = renderApp({ ...nobody, path: `/reset-password${hash}` });
    if (hash)
      await user.type(await screen.findByLabelText('New password'), 'battery staple{Enter}');
    await heading('This link opens nothing any more');
    await user.click(await screen.findByRole('link', { name: 'Send a new link' }));
    await heading('Forgot your password?');
  });
});

describe('the link that proves a mail address', () => {
  it('waits for a press: what looks into mails must not say yes', async () => {
    const { user, world } = openLink('verify-email', nobody);
    await heading('Is this mail address yours?');
    expect(world.access.unverified.has(demoShopper.userId)).toBe(true);
    await user.click(await button('It is mine'));
    await heading('Your mail address is proven');
    expect(world.access.unverified.size).toBe(0);
  });

  it('says that it opens nothing any more', async () => {
    const { user } = renderApp({ path: '/verify-email#token=mock-link-9' });
    await user.click(await button('It is mine'));
    await heading('This link opens nothing any more');
    expect(screen.getByRole('link', { name: 'Your account' })).toBeVisible();
  });

  it('says that the line broke, and is pressed again', async () => {
    const { user } = openLink('verify-email', {
      fetch: async (request) => {
        if (!request.url.endsWith('/verify-email') || broken === 0) return fetch(request);
        broken -= 1;
        throw new TypeError('The line broke.');
      },
    });
    let broken = 1;
    await user.click(await button('It is mine'));
    await screen.findByText('No connection');
    await user.click(await button('It is mine'));
    await heading('Your mail address is proven');
  });
});
