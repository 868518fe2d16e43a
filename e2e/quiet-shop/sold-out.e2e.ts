import { buyingOn, dropPath } from '../browser/buying.ts';
import { expect, test } from '../browser/test.ts';
import { holdUnits, listOrders, payHeld } from '../shop/hold-units.ts';

test('a drop sells out while somebody looks: all held, sold out, and back when a unit returns', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Last cups', units: 2 });
  const page = await openWindow(await shop.signUp());
  const { area, get } = buyingOn(page);
  await page.goto(dropPath(drop));
  await expect(get).toBeVisible();

  const [quick, slow] = [await shop.signUp(), await shop.signUp()];
  await payHeld(quick, await holdUnits(quick, drop.drop_id));
  const held = await holdUnits(slow, drop.drop_id);
  await expect(area.getByRole('button', { name: 'All held' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(area.getByText('1 is in checkouts, may return')).toBeVisible();

  await slow.ask('POST', `/orders/${held.order_id}/cancel`);
  await expect(get).toBeVisible();
  await payHeld(slow, await holdUnits(slow, drop.drop_id));
  await expect(area.getByRole('button', { name: 'Sold out' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await expect(area.getByText('None are in checkouts')).toBeVisible();
});

test('who taps a moment too late is told so, and that nothing was charged', async ({
  openWindow,
  shop,
  trouble,
}) => {
  trouble.expect(/status of 409/);
  const drop = await shop.openDrop({ title: 'Beaten cups', units: 1 });
  const late = await shop.signUp();
  const page = await openWindow(late);
  const { area, get } = buyingOn(page);
  // No news reaches this page: it believes that one is left.
  await page.route('**/api/live*', () => undefined);
  await page.goto(dropPath(drop));
  await expect(get).toBeVisible();
  await holdUnits(await shop.signUp(), drop.drop_id);

  await get.click();
  await expect(area.getByText('Gone a moment before you')).toBeVisible();
  await expect(area.getByText('You were not charged')).toBeVisible();
  expect(await listOrders(late)).toHaveLength(0);
});

test('a variant that is gone offers the nearest one that is not', async ({ openWindow, shop }) => {
  const variants = [
    { name: 'Cobalt', stock_count: 1 },
    { name: 'Sand', stock_count: 3 },
  ];
  const drop = await shop.openDrop({ title: 'Nearest cups', variants });
  const page = await openWindow(await shop.signUp());
  const { area, get } = buyingOn(page);
  await page.goto(dropPath(drop));
  const cobalt = page.getByRole('radio', { name: /^Cobalt/ });
  await cobalt.check();
  await expect(get).toBeVisible();

  const stranger = await shop.signUp();
  const variantId = drop.variants.find(({ name }) => name === 'Cobalt')?.variant_id ?? '';
  await payHeld(stranger, await holdUnits(stranger, drop.drop_id, { variantId }));
  await expect(area.getByText('Cobalt is sold out')).toBeVisible();
  await expect(cobalt, 'stock never changes a choice').toBeChecked();
  await area.getByRole('button', { name: 'Choose Sand' }).click();
  await expect(page.getByRole('radio', { name: /^Sand/ })).toBeChecked();
  await expect(get).toBeVisible();
});
