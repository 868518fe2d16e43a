import { dropPath } from '../browser/buying.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../browser/expect-accessible.ts';
import { expect, test } from '../browser/test.ts';

test('a creator is followed from their drop, once, and the follow outlives a reload', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Followed cups' });
  const page = await openWindow(await shop.signUp());
  await page.goto(dropPath(drop));
  await page.locator('a[href^="/creators/"]').click();

  const shown = page.getByText(/^[\d,]+ followers?$/);
  const before = Number(((await shown.textContent()) ?? '').replace(/\D/g, ''));
  const followers = (count: number) => `${count.toLocaleString('en-GB')} followers`;
  await page.getByRole('button', { name: /^Follow / }).click();
  const following = page.getByRole('button', { name: /^Following / });
  await expect(following).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(followers(before + 1), { exact: true })).toBeVisible();
  await page.reload();
  await expect(following).toHaveAttribute('aria-pressed', 'true');
  await expect(page.getByText(followers(before + 1), { exact: true })).toBeVisible();
  await expect(page.getByText('did not reach')).toBeHidden();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await following.press('Enter');
  await expect(page.getByText(followers(before), { exact: true })).toBeVisible();
});
