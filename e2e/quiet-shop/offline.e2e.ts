import { buyingOn, cards, dropPath } from '../browser/buying.ts';
import { expect, test } from '../browser/test.ts';
import { holdUnits, listOrders } from '../shop/hold-units.ts';

const lineIsDown = /ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED|ERR_FAILED/;

test('offline, the drop page says how old it is and sells nothing; back online it is current', async ({
  openWindow,
  shop,
  trouble,
}) => {
  trouble.expect(lineIsDown);
  const drop = await shop.openDrop({ title: 'Tunnel cups', units: 12 });
  const page = await openWindow(await shop.signUp());
  const { area, get, units } = buyingOn(page);
  await page.goto(dropPath(drop));
  await expect(get).toBeVisible();
  await expect(units.first()).toHaveAccessibleName(/^12 of 12 left/);

  await page.context().setOffline(true);
  await expect(area.getByText('You’re offline')).toBeVisible();
  await expect(area.getByRole('button', { name: /^Reconnecting/ })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await holdUnits(await shop.signUp(), drop.drop_id, { quantity: 2 });
  await expect(units.first()).toHaveAccessibleName(/^12 of 12 left/);

  await page.context().setOffline(false);
  await expect(get).toBeVisible();
  await expect(units.first()).toHaveAccessibleName(/^10 of 12 left, 2 in checkouts/);
});

test('an order that the line swallows is asked for again with its key, and is one order', async ({
  openWindow,
  shop,
  trouble,
}) => {
  trouble.expect(lineIsDown);
  const drop = await shop.openDrop({ title: 'Lost line cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { area, checkout, get } = buyingOn(page);
  let swallowed: 'the order' | 'the answer' | 'nothing' = 'the order';
  const keys = new Set<string>();
  await page.route('**/api/orders', async (route) => {
    if (route.request().method() !== 'POST') return route.fallback();
    keys.add((route.request().postDataJSON() as { idempotency_key: string }).idempotency_key);
    if (swallowed === 'nothing') return route.fallback();
    if (swallowed === 'the answer') await route.fetch();
    return route.abort();
  });
  await page.goto(dropPath(drop));
  await get.click();
  await expect(area.getByText('We lost the line')).toBeVisible();
  await expect(area.getByText('Asking again is safe')).toBeVisible();
  expect(await listOrders(buyer)).toHaveLength(0);

  swallowed = 'the answer';
  await expect.poll(async () => (await listOrders(buyer)).length).toBe(1);
  swallowed = 'nothing';
  await expect(checkout.getByText('One is yours')).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'pending', quantity: 1 }]);
  expect(await shop.readDrop(drop.drop_id)).toMatchObject({ remaining: 11, held: 1 });
  expect(keys.size, 'every try had the same key').toBe(1);
});

test('a payment whose answer is lost is found out about, and charged once', async ({
  openWindow,
  shop,
  trouble,
}) => {
  trouble.expect(lineIsDown);
  const drop = await shop.openDrop({ title: 'Lost payment cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, choose, get, pay } = buyingOn(page);
  let charges = 0;
  await page.route('**/api/orders/*/pay', async (route) => {
    charges += 1;
    await route.fetch();
    await route.abort();
  });
  await page.goto(dropPath(drop));
  await get.click();
  await choose(cards.approves);
  await pay.click();
  await expect(checkout.getByRole('link', { name: 'See your order' })).toBeVisible();
  expect(charges).toBeGreaterThan(0);
  await checkout.getByRole('link', { name: 'See your order' }).click();
  await expect(page.getByText('Number 01 is yours.')).toHaveCount(1);
  expect(await listOrders(buyer)).toMatchObject([{ status: 'confirmed', unit_numbers: [1] }]);
  expect(await shop.readDrop(drop.drop_id)).toMatchObject({ remaining: 11, held: 0, sold: 1 });
});
