import { buyingOn, cards, dropPath } from '../browser/buying.ts';
import { expect, test } from '../browser/test.ts';
import { holdUnits, listOrders, payHeld } from '../shop/hold-units.ts';

test('two tabs of one buyer that tap together hold one order, and agree when it is paid', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Two tab cups' });
  const buyer = await shop.signUp();
  const first = await openWindow(buyer);
  const second = await first.context().newPage();
  for (const tab of [first, second]) {
    await tab.goto(dropPath(drop));
    await expect(buyingOn(tab).get).toBeVisible();
  }
  await Promise.all([first, second].map((tab) => buyingOn(tab).get.click()));
  for (const tab of [first, second]) {
    await expect(buyingOn(tab).checkout.getByText('One is yours')).toBeVisible();
  }
  expect(await listOrders(buyer)).toHaveLength(1);

  await buyingOn(first).choose(cards.approves);
  await buyingOn(first).pay.click();
  for (const tab of [first, second]) {
    await expect(tab.getByRole('link', { name: 'See your order' }).first()).toBeVisible();
  }
  expect(await listOrders(buyer)).toMatchObject([{ status: 'confirmed', quantity: 1 }]);
});

test('what one buyer takes is gone from the page of another, without a reload', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Watched cups', units: 12 });
  const page = await openWindow(await shop.signUp());
  const { units } = buyingOn(page);
  await page.goto(dropPath(drop));
  await expect(units.first()).toHaveAccessibleName(/^12 of 12 left/);

  const stranger = await shop.signUp();
  const order = await holdUnits(stranger, drop.drop_id, { quantity: 2 });
  await expect(units.first()).toHaveAccessibleName(/^10 of 12 left, 2 in checkouts/);
  await payHeld(stranger, order);
  await expect(units.first()).toHaveAccessibleName(/^10 of 12 left, 2 sold/);
});
