import { demoShopper } from '@livedrops/mocks/world/create-world';
import { screen, waitFor } from '@testing-library/react';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { mockShop } from '../../../shared/testing/render-app.tsx';

const { renderApp } = mockShop();
const button = (name: string) => screen.findByRole('button', { name });

// This DOM has no downloads; what stands in for them is taken back, for other files share it.
const made: Blob[] = [];
let clicks = 0;
const { createObjectURL, revokeObjectURL } = URL;
const { click } = HTMLAnchorElement.prototype;
beforeAll(() => {
  URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
  URL.revokeObjectURL = () => undefined;
  HTMLAnchorElement.prototype.click = () => {
    clicks += 1;
  };
});
afterAll(() => {
  Object.assign(URL, { createObjectURL, revokeObjectURL });
  HTMLAnchorElement.prototype.click = click;
});
beforeEach(() => {
  made.length = 0;
  clicks = 0;
});

async function ask(password: string, options: Parameters<typeof renderApp>[0] = {}) {
  const app = renderApp({ path: '/account', ...options });
  await app.user.click(await button('Delete your account'));
  await screen.findByText('Delete your account for good?');
  if (password) await app.user.type(await screen.findByLabelText('Your password'), password);
  await app.user.click(await button('Delete account'));
  return app;
}

describe('deleting the account', () => {
  it('ends it after the password, and nobody is signed in', async () => {
    const { world, router } = await ask(demoShopper.password);
    await waitFor(() => expect(router.state().pathname).toBe('/'));
    expect(world.users.has(demoShopper.userId)).toBe(false);
    expect(world.sessionUserId).toBeNull();
    expect([...world.orders.values()].some(({ status }) => status === 'pending')).toBe(false);
  });

  it('keeps it when the password is wrong or missing, and says so at the field', async () => {
    const { user, world } = await ask('');
    await screen.findByText('Enter your password');
    await user.type(await screen.findByLabelText('Your password'), 'not his');
    await user.click(await button('Delete account'));
    await screen.findByText(/This is not your password/);
    expect(world.users.has(demoShopper.userId)).toBe(true);
    await user.click(await button('Keep it'));
    await waitFor(() => expect(screen.queryByText('Delete your account for good?')).toBeNull());
  });

  it('asks a creator to end their drops first', async () => {
    const { world } = await ask('demo-creator-1', { signedIn: 'creator' });
    await screen.findByText(/a drop of yours is running/);
    expect(world.sessionUserId).not.toBeNull();
  });
});

describe('taking the own data along', () => {
  it('saves one file with what the shop keeps', async () => {
    const { user } = renderApp({ path: '/account' });
    await user.click(await button('Save your data'));
    await screen.findByText('Saved to your downloads');
    expect(clicks).toBe(1);
    expect(await made[0]?.text()).toContain(demoShopper.email);
  });

  it('says that it did not work, and works the next time', async () => {
    const { user } = renderApp({
      path: '/account',
      arrange: ({ trouble }) =>
        trouble.refusals.set('exportAccount', { slug: 'bad-request', times: 1 }),
    });
    await user.click(await button('Save your data'));
    await screen.findByText('Your data could not be read');
    await user.click(await button('Save your data'));
    await screen.findByText('Saved to your downloads');
  });
});
