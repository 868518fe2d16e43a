import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../browser/expect-accessible.ts';
import { expect, test } from '../browser/test.ts';

test.use({ world: 'demo', contextOptions: { reducedMotion: 'reduce' } });

const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { name }).first();

async function expectWellMade(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

const publicPages = [
  { name: 'home', path: '/', shows: /\w live\./ },
  { name: 'browse', path: '/browse', shows: 'Browse' },
  { name: 'browse, filtered', path: '/browse?state=live,upcoming&q=cups', shows: 'Browse' },
  { name: 'browse, nothing found', path: '/browse?q=no-such-thing', shows: /^Nothing for/ },
  { name: 'sign in', path: '/sign-in', shows: 'Sign in' },
  { name: 'sign up', path: '/sign-up', shows: 'Make an account' },
  { name: 'orders of nobody', path: '/orders', shows: 'Your orders' },
  { name: 'account of nobody', path: '/account', shows: 'Your account' },
] as const;

for (const { name, path, shows } of publicPages) {
  test(`${name}: axe finds nothing, and nothing scrolls sideways at 320 px`, async ({ page }) => {
    await page.goto(path);
    await expect(heading(page, shows)).toBeVisible();
    await expectWellMade(page);
  });
}

test('not found: axe finds nothing, and nothing scrolls sideways at 320 px', async ({
  page,
  trouble,
}) => {
  trouble.expect(/status of 404/);
  await page.goto('/no/such/page');
  await expect(heading(page, 'Nothing is here')).toBeVisible();
  await expectWellMade(page);
});

test('account: axe finds nothing, and nothing scrolls sideways at 320 px', async ({
  openWindow,
  shop,
}) => {
  const page = await openWindow(await shop.signUp());
  await page.goto('/account');
  await expect(heading(page, 'Ada Almeida')).toBeVisible();
  await expectWellMade(page);
});

test('orders, empty: axe finds nothing, and nothing scrolls sideways at 320 px', async ({
  openWindow,
  shop,
}) => {
  const page = await openWindow(await shop.signUp());
  await page.goto('/orders');
  await expect(heading(page, 'No orders yet')).toBeVisible();
  await expectWellMade(page);
});
