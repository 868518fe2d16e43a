import { dropPath } from '../browser/buying.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../browser/expect-accessible.ts';
import { expect, test } from '../browser/test.ts';

const tenMinutesMs = 10 * 60_000;

test('a guest asks to be told, signs in, and hears within moments that the drop was called off', async ({
  openWindow,
  shop,
}) => {
  const title = 'Cups to be told of';
  const drop = await shop.scheduleDrop({ title, opensInMs: tenMinutesMs });
  const { email, password } = await shop.signUp();
  const page = await openWindow();
  await page.goto(dropPath(drop));
  await page.getByRole('button', { name: /^Remind me/ }).click();
  await page.getByLabel('E-mail').fill(email);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();

  const set = page.getByRole('button', { name: /^Reminder set/ });
  await expect(set).toHaveAttribute('aria-pressed', 'true');
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(set).toHaveAttribute('aria-pressed', 'true');

  await shop.creator.ask('POST', `/drops/${drop.drop_id}/cancel`);
  await expect(page.getByRole('banner').getByRole('link', { name: 'Inbox, 1 new' })).toBeVisible();
  await page.goto('/inbox');
  await expect(page.getByRole('article').filter({ hasText: title })).toBeVisible();
});

test('who takes a reminder back is told nothing', async ({ openWindow, shop }) => {
  const drop = await shop.scheduleDrop({ title: 'Cups in silence', opensInMs: tenMinutesMs });
  const page = await openWindow(await shop.signUp());
  await page.goto(dropPath(drop));
  await page.getByRole('button', { name: /^Remind me/ }).click();
  await page.getByRole('button', { name: /^Reminder set/ }).click();
  await expect(page.getByRole('button', { name: /^Remind me/ })).toBeVisible();
  await shop.creator.ask('POST', `/drops/${drop.drop_id}/cancel`);
  await expect(page.getByText(/called off/i).first()).toBeVisible();
  await page.goto('/inbox');
  await expect(page.getByRole('article')).toHaveCount(0);
});
