import { screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const nobody = { signedIn: 'nobody' } as const;

async function fill(user: ReturnType<typeof renderApp>['user'], values: Record<string, string>) {
  for (const [label, value] of Object.entries(values)) {
    await user.type(await screen.findByLabelText(label), value);
  }
}

describe('signing in', () => {
  it('leads back to where the visitor came from', async () => {
    const { router, user } = renderApp({ ...nobody, path: '/sign-in?to=/orders' });
    await fill(user, { 'E-mail': 'nuno@livedrops.example', Password: 'demo-shopper-1' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state().pathname).toBe('/orders'));
    expect(await screen.findByText('All 6')).toBeVisible();
  });

  it('never leads to another site', async () => {
    const { router, user } = renderApp({ ...nobody, path: '/sign-in?to=//elsewhere.example' });
    await fill(user, { 'E-mail': 'nuno@livedrops.example', Password: 'demo-shopper-1' });
    await user.keyboard('{Enter}');
    await waitFor(() => expect(router.state().pathname).toBe('/'));
  });

  it('says that something is wrong, not what, and keeps what was typed', async () => {
    const { router, user } = renderApp({ ...nobody, path: '/sign-in' });
    await fill(user, { 'E-mail': 'nuno@livedrops.example', Password: 'wrong password' });
    await user.keyboard('{Enter}');
    expect(await screen.findByText('E-mail or password is wrong')).toBeVisible();
    expect(screen.getByRole('alert')).toHaveTextContent('E-mail or password is wrong');
    expect(screen.getByLabelText('E-mail')).toHaveFocus();
    expect(screen.getByLabelText('E-mail')).toHaveValue('nuno@livedrops.example');
    expect(router.state().pathname).toBe('/sign-in');
  });

  it('sends who is signed in already on', async () => {
    const { router } = renderApp({ path: '/sign-in?to=/orders' });
    await waitFor(() => expect(router.state().pathname).toBe('/orders'));
  });

  it('keeps the way back when an account is made instead', async () => {
    const { router, user } = renderApp({ ...nobody, path: '/sign-in?to=/orders' });
    await user.click(await screen.findByRole('link', { name: 'Make one' }));
    expect(await screen.findByRole('heading', { name: 'Make an account' })).toBeVisible();
    await fill(user, { Name: 'Ada', 'E-mail': 'ada@mail.example', Password: 'long enough' });
    await user.click(screen.getByRole('button', { name: 'Make account' }));
    await waitFor(() => expect(router.state().pathname).toBe('/orders'));
    expect(await screen.findByRole('heading', { name: 'No orders yet' })).toBeVisible();
  });
});

describe('making an account', () => {
  it('names each value that does not fit, at its field', async () => {
    const { user } = renderApp({ ...nobody, path: '/sign-up' });
    await fill(user, { Name: 'Ada', 'E-mail': 'ada', Password: 'short' });
    await user.click(screen.getByRole('button', { name: 'Make account' }));
    await waitFor(() => expect(screen.getByLabelText('Password')).toBeInvalid());
    expect(screen.getByLabelText('E-mail')).toHaveAccessibleDescription(
      'Enter an address like name@mail.pt',
    );
    expect(screen.getByLabelText('Name')).toBeValid();
  });

  it('says when the e-mail has an account already', async () => {
    const { user } = renderApp({ ...nobody, path: '/sign-up' });
    await fill(user, {
      Name: 'Nuno',
      'E-mail': 'nuno@livedrops.example',
      Password: 'long enough',
    });
    await user.click(screen.getByRole('button', { name: 'Make account' }));
    expect(await screen.findByText('There is an account with this e-mail')).toBeVisible();
  });
});

describe('the account page', () => {
  it('says who one is and lets one go', async () => {
    const { router, user } = renderApp({ path: '/account' });
    expect(await screen.findByText('nuno@livedrops.example')).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Sign out' }));
    await waitFor(() => expect(router.state().pathname).toBe('/'));
    expect(await screen.findByRole('link', { name: 'Sign in' })).toBeVisible();
  });

  it('asks a visitor to sign in', async () => {
    renderApp({ ...nobody, path: '/account' });
    const links = await screen.findAllByRole('link', { name: 'Sign in' });
    expect(links.at(-1)).toHaveAttribute('href', '/sign-in?to=%2Faccount');
  });
});
