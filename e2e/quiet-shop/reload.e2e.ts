import { buyingOn, cards, dropPath } from '../browser/buying.ts';
import { expect, test } from '../browser/test.ts';
import { listOrders } from '../shop/hold-units.ts';

test('reloading before the answer has come goes on with the same order', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Interrupted cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, get } = buyingOn(page);
  const keys = new Set<string>();
  let isCutOff = true;
  await page.route('**/api/orders', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    keys.add((route.request().postDataJSON() as { idempotency_key: string }).idempotency_key);
    if (!isCutOff) return route.fallback();
    // The shop hears the order; its answer never reaches the page.
    await route.fetch();
  });
  await page.goto(dropPath(drop));
  await get.click();
  await expect.poll(async () => (await listOrders(buyer)).length).toBe(1);

  isCutOff = false;
  await page.reload();
  await expect(checkout.getByText('One is yours')).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'pending', quantity: 1 }]);
  expect(keys.size, 'every try had the same key').toBe(1);
});

test('reloading the checkout shows the same order with the time that is left', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Reloaded cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, choose, get, pay } = buyingOn(page);
  await page.goto(dropPath(drop));
  await get.click();
  await expect(checkout.getByText('One is yours')).toBeVisible();
  const [order] = await listOrders(buyer);
  await expect(page).toHaveURL(`${dropPath(drop)}/pay/${order?.order_id}`);

  await page.reload();
  await expect(checkout.getByText('One is yours')).toBeVisible();
  await choose(cards.approves);
  await pay.click();
  await expect(checkout.getByRole('link', { name: 'See your order' })).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([
    { order_id: order?.order_id, status: 'confirmed' },
  ]);
});

test('reloading while the bank is silent shows that it is, and then the number', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Slow bank cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, choose, get, pay } = buyingOn(page);
  await page.goto(dropPath(drop));
  await get.click();
  await checkout.getByRole('button', { name: /more cards?$/ }).click();
  await choose(cards.approvesLate);
  await pay.click();
  await expect(page.getByText('Your bank is confirming').first()).toBeVisible();
  await page.reload();
  await expect(page.getByText('Your bank is confirming').first()).toBeVisible();
  await expect(page.getByRole('link', { name: 'See your order' }).first()).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'confirmed', unit_numbers: [1] }]);
});
