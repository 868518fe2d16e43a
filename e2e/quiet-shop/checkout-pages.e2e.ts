import type { Page } from '@playwright/test';
import { buyingOn, cards, dropPath } from '../browser/buying.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../browser/expect-accessible.ts';
import { expect, test } from '../browser/test.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

async function expectWellMade(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
}

test('signing in on the way: axe finds nothing, and nothing scrolls sideways at 320 px', async ({
  page,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Sign in cups' });
  await page.goto(dropPath(drop));
  await buyingOn(page).get.click();
  await expect(page.getByRole('dialog', { name: 'Sign in to get yours' })).toBeVisible();
  await expectWellMade(page);
});

test('checkout, held, declined and paid: axe finds nothing, and nothing scrolls sideways at 320 px', async ({
  openWindow,
  shop,
  trouble,
}) => {
  trouble.expect(/status of 402/);
  const drop = await shop.openDrop({ title: 'Checkout cups' });
  const page = await openWindow(await shop.signUp());
  const { checkout, choose, get, pay } = buyingOn(page);
  await page.goto(dropPath(drop));
  await get.click();
  await expect(checkout.getByText('One is yours')).toBeVisible();
  await expectWellMade(page);
  await choose(cards.declines);
  await pay.click();
  await expect(checkout.getByText('Your bank said no')).toBeVisible();
  await expectWellMade(page);
  await choose(cards.approves);
  await pay.click();
  await expect(checkout.getByRole('link', { name: 'See your order' })).toBeVisible();
  await expectWellMade(page);
});
