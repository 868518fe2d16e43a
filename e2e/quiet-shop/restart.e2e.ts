import { buyingOn, cards, dropPath } from '../browser/buying.ts';
import { expect, test } from '../browser/test.ts';
import { holdUnits, listOrders } from '../shop/hold-units.ts';

test('a shop that is killed and comes back has kept the hold, and open pages go on', async ({
  openWindow,
  shop,
  trouble,
}) => {
  trouble.expect(/ERR_(CONNECTION|INCOMPLETE|EMPTY|NETWORK|FAILED)/);
  const drop = await shop.openDrop({ title: 'Killed cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, choose, get, pay, units } = buyingOn(page);
  await page.goto(dropPath(drop));
  await get.click();
  await expect(checkout.getByText('One is yours')).toBeVisible();

  await shop.crashAndRestart();
  await choose(cards.approves);
  await pay.click();
  await checkout.getByRole('link', { name: 'See your order' }).click();
  await expect(page.getByText('Number 01 is yours.')).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'confirmed' }]);

  await page.goBack();
  await checkout.getByRole('button', { name: 'Close' }).click();
  await holdUnits(await shop.signUp(), drop.drop_id);
  await expect(units.first()).toHaveAccessibleName(/^10 of 12 left, 1 in checkouts, 1 sold/);
});
