import type { Page } from '@playwright/test';
import { expect, test } from '../browser/test.ts';

/** Opens the link of the latest mail to this address with this subject, as it stands in the demo's outbox. */
async function followMail(page: Page, { to, subject }: { to: string; subject: string }) {
  const row = page.locator('p', { hasText: to }).getByRole('link', { name: subject }).first();
  await expect(async () => {
    await page.goto('/api/outbox');
    await expect(row).toBeVisible({ timeout: 500 });
  }).toPass({ timeout: 15_000 });
  await row.click();
  await page.getByRole('link', { name: /#token=/ }).click();
}

async function signIn(page: Page, { email, password }: { email: string; password: string }) {
  await page.goto('/sign-in?to=/account');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
}

test('a mail address is proven by a press on the page of its mail', async ({
  openWindow,
  shop,
}) => {
  const person = await shop.signUp();
  const page = await openWindow(person);
  await page.goto('/account');
  await expect(page.getByText('Not proven yet')).toBeVisible();
  await followMail(page, { to: person.email, subject: 'Is this your mail address?' });
  await expect(page).toHaveURL(/\/verify-email$/);
  await page.getByRole('button', { name: 'It is mine' }).click();
  await expect(page.getByRole('heading', { name: 'Your mail address is proven' })).toBeFocused();
  await page.getByRole('link', { name: 'Your account' }).last().click();
  await expect(page.getByText('Proven', { exact: true })).toBeVisible();
});

test('who forgot the password chooses another, and is signed out everywhere', async ({
  openWindow,
  shop,
  trouble,
}) => {
  trouble.expect(/status of 401/);
  const person = await shop.signUp();
  const elsewhere = await openWindow(person);
  await elsewhere.goto('/account');
  const page = await openWindow();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(person.email);
  await page.getByRole('link', { name: 'Forgot your password?' }).click();
  await expect(page.getByLabel('E-mail')).toHaveValue(person.email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your mail' })).toBeFocused();
  await followMail(page, { to: person.email, subject: 'Choose a new password' });
  await expect(page).toHaveURL(/\/reset-password$/);
  await page.getByLabel('New password').fill('battery staple');
  await page.getByRole('button', { name: 'Save the password' }).click();
  await expect(page.getByRole('heading', { name: 'Your password is the new one' })).toBeFocused();

  await elsewhere.reload();
  await expect(elsewhere.getByText('Sign in to see who you are here.')).toBeVisible();
  await signIn(page, person);
  await expect(page.getByText('E-mail or password is wrong').first()).toBeVisible();
  await signIn(page, { ...person, password: 'battery staple' });
  await expect(page.getByRole('heading', { name: 'Account', exact: true })).toBeVisible();
});

test('another mail address counts once it has answered, and other sessions are ended by hand', async ({
  openWindow,
  shop,
}) => {
  const person = await shop.signUp();
  const elsewhere = await openWindow();
  await signIn(elsewhere, person);
  await expect(elsewhere.getByRole('heading', { name: 'Account', exact: true })).toBeVisible();
  const page = await openWindow(person);
  await page.goto('/account');
  const ends = page.getByRole('list', { name: 'Sessions' }).getByRole('button');
  await ends.click();
  await expect(ends).toHaveCount(0);
  await elsewhere.reload();
  await expect(elsewhere.getByText('Sign in to see who you are here.')).toBeVisible();

  const email = `new-${person.email}`;
  await page.getByRole('button', { name: 'Change mail address' }).click();
  await page.getByLabel('New mail address').fill(email);
  await page.getByLabel('Your password').fill(person.password);
  await page.getByRole('button', { name: 'Send a link to it' }).click();
  await expect(page.getByText(`A link is on its way to ${email}`)).toBeVisible();
  await followMail(page, { to: email, subject: 'Is this your new mail address?' });
  await page.getByRole('button', { name: 'It is mine' }).click();
  await page.getByRole('link', { name: 'Your account' }).last().click();
  await expect(page.getByText(email).first()).toBeVisible();
  await expect(page.getByText('Proven', { exact: true })).toBeVisible();
});

test('a passkey is added, signs in without a word typed, and is removed', async ({
  openWindow,
  shop,
}) => {
  const person = await shop.signUp();
  const page = await openWindow(person);
  const device = await page.context().newCDPSession(page);
  await device.send('WebAuthn.enable');
  await device.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  await page.goto('/account');
  await page.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('Your password').fill(person.password);
  await page.getByLabel('Name of the passkey').fill('Test phone');
  await page.getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText('Test phone')).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();

  // As somebody who picks it in the mail field would: this device says yes at once.
  await page.goto('/sign-in?to=/account');
  await expect(page.getByText(/On one device, added .*, used/)).toBeVisible();
  await page.getByRole('button', { name: 'Sign out', exact: true }).click();

  // The first question is the mail field's: it never comes, so that the press is what signs in.
  let isFirst = true;
  await page.route('**/auth/sign-in/passkey/options', async (route) => {
    if (!isFirst) await route.continue();
    isFirst = false;
  });
  await page.goto('/sign-in?to=/account');
  await page.getByRole('button', { name: 'Continue with passkey' }).click();
  await page.getByRole('button', { name: 'Remove Test phone' }).click();
  await page.getByRole('button', { name: 'Remove passkey' }).click();
  await expect(page.getByText('Test phone')).toHaveCount(0);
});
