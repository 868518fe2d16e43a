import { expect, test } from '../browser/test.ts';

test('somebody new makes an account, is known, signs out, and signs in again', async ({ page }) => {
  const email = `${crypto.randomUUID()}@mail.example`;
  await page.goto('/');
  await page.getByRole('banner').getByRole('link', { name: 'Sign in' }).click();
  await page.getByRole('link', { name: 'Make one' }).click();
  await page.getByLabel('Name').fill('Rita Reis');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('long enough');
  await page.getByRole('button', { name: 'Make account' }).click();

  await page.getByRole('link', { name: 'Account of Rita Reis' }).click();
  await expect(page.getByText(email).first()).toBeVisible();
  await page.getByRole('button', { name: 'Sign out' }).click();
  await expect(page.getByRole('banner').getByRole('link', { name: 'Sign in' })).toBeVisible();

  await page.goto('/sign-in?to=/orders');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('long enough');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page).toHaveURL(/\/orders$/);
  await expect(page.getByRole('heading', { name: 'No orders yet' })).toBeVisible();
});

test('a session lasts over a reload', async ({ openWindow, shop }) => {
  const page = await openWindow(await shop.signUp());
  await page.goto('/account');
  await expect(page.getByRole('heading', { name: 'Ada Almeida' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ada Almeida' })).toBeVisible();
});

test('the way back after signing in never leads to another site', async ({ page, shop }) => {
  const { email, password } = await shop.signUp();
  await page.goto('/sign-in?to=//elsewhere.example/trap');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByRole('link', { name: /^Account of/ })).toBeVisible();
  await expect(page).toHaveURL(`${shop.origin}/`);
});

test('a wrong password is told at the form and leaves nobody signed in', async ({
  page,
  shop,
  trouble,
}) => {
  trouble.expect(/status of 401/);
  const { email } = await shop.signUp();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Sign in' }).click();
  await expect(page.getByText('E-mail or password is wrong').first()).toBeVisible();
  await expect(page.getByLabel('E-mail')).toHaveValue(email);
  await page.goto('/account');
  await expect(page.getByText('Sign in to see who you are here.')).toBeVisible();
});

test('orders of one account do not exist for another', async ({ openWindow, shop, trouble }) => {
  trouble.expect(/status of 404/);
  const drop = await shop.openDrop({ title: 'Private cups' });
  const owner = await shop.signUp();
  const order = (await owner.ask('POST', '/orders', {
    drop_id: drop.drop_id,
    quantity: 1,
    idempotency_key: crypto.randomUUID(),
  })) as { readonly order_id: string };

  const mine = await openWindow(owner);
  await mine.goto(`/orders/${order.order_id}`);
  await expect(mine.getByRole('heading', { name: 'Private cups' })).toBeVisible();

  const foreign = await openWindow(await shop.signUp());
  await foreign.goto(`/orders/${order.order_id}`);
  await expect(
    foreign.getByRole('heading', { name: 'This order could not be read' }),
  ).toBeVisible();
  await expect(foreign.getByText('Private cups')).toHaveCount(0);
});
