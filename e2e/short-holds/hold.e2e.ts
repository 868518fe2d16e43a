import { buyingOn, cards, dropPath } from '../browser/buying.ts';
import { expect, test } from '../browser/test.ts';
import { listOrders } from '../shop/hold-units.ts';

const holdTtlMs = 5_000;

test.use({ holdTtlMs });

test('a hold that runs out charges nothing, returns its unit, and leaves a way back in', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Lapsing cups', units: 4 });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { area, checkout, get } = buyingOn(page);
  await page.goto(dropPath(drop));
  await get.click();
  await expect(checkout.getByRole('timer')).toBeVisible();
  expect(await shop.readDrop(drop.drop_id)).toMatchObject({ remaining: 3, held: 1 });

  await expect(page.getByText('Your hold ended').first()).toBeVisible();
  await expect(page.getByText(/Nothing was (charged|taken)/).first()).toBeVisible();
  expect(await shop.readDrop(drop.drop_id)).toMatchObject({ remaining: 4, held: 0, sold: 0 });
  expect(await listOrders(buyer)).toMatchObject([{ status: 'failed' }]);

  await page.goto(dropPath(drop));
  await expect(area.getByText('Your hold ended')).toBeVisible();
  await expect(area.getByText('Nothing was charged. 4 are left right now.')).toBeVisible();
  await get.click();
  await expect(checkout.getByRole('timer')).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'pending' }, { status: 'failed' }]);
});

test('a hold about to end can be made longer once, and is then paid', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Extended cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, choose, get, pay } = buyingOn(page);
  await page.goto(dropPath(drop));
  await get.click();
  await expect(checkout.getByText('Still need it?')).toBeVisible();
  const [held] = await listOrders(buyer);
  const more = checkout.getByRole('button', { name: /^Add 0:05/ });
  await more.click();
  await expect(more).toBeHidden();
  const [extended] = await listOrders(buyer);
  const endsAt = (order = held) => Date.parse(order?.hold_expires_at ?? '');
  expect(endsAt(extended) - endsAt(held)).toBe(holdTtlMs);

  await choose(cards.approves);
  await pay.click();
  await expect(checkout.getByRole('link', { name: 'See your order' })).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'confirmed' }]);
});
