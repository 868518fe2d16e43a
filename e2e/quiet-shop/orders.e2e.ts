import { expectAccessible, expectNoSidewaysScroll } from '../browser/expect-accessible.ts';
import { expect, test } from '../browser/test.ts';
import { holdUnits, listOrders, payHeld } from '../shop/hold-units.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('an order that is paid elsewhere changes on its open page, and its receipt has the number', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Receipt cups', units: 40 });
  const buyer = await shop.signUp();
  const order = await holdUnits(buyer, drop.drop_id);
  const page = await openWindow(buyer);
  await page.goto(`/orders/${order.order_id}`);
  const detail = page.getByRole('region', { name: 'Receipt cups' });
  await expect(detail.getByText('Held until').first()).toBeVisible();
  await expect(detail.getByRole('timer', { name: /^Held for/ })).toBeVisible();

  await payHeld(buyer, order);
  await expect(detail.getByText('€68 paid, it is yours.')).toBeVisible();
  await expect(detail.getByText('Number 01 is yours.')).toBeVisible();
  await expect(detail.getByText('of 40').first()).toBeVisible();
  await expect(detail.getByText(order.number)).toBeVisible();
  await expect(detail.getByRole('button', { name: 'Print receipt' })).toBeVisible();
  await expect(detail.getByRole('img', { name: /Yours is number 1\.$/ })).toBeVisible();
});

test('a held order can be let go after a second thought, and the unit is free at once', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Second thought cups', units: 3 });
  const buyer = await shop.signUp();
  const order = await holdUnits(buyer, drop.drop_id);
  const page = await openWindow(buyer);
  await page.goto(`/orders/${order.order_id}`);

  await page.getByRole('button', { name: 'Let it go' }).click();
  const dialog = page.getByRole('dialog', { name: 'Let Second thought cups go?' });
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  await expect(dialog).toBeHidden();
  expect((await shop.readDrop(drop.drop_id)).held).toBe(1);

  await page.getByRole('button', { name: 'Let it go' }).click();
  await dialog.getByRole('button', { name: 'Let it go' }).click();
  await expect(page.getByText('Nothing was taken. You let the unit go.')).toBeVisible();
  expect((await shop.readDrop(drop.drop_id)).remaining).toBe(3);
  const [kept] = await listOrders(buyer);
  expect(kept?.status).toBe('cancelled');
});

test('the list shows running orders first, filters by address, and goes back', async ({
  openWindow,
  shop,
}) => {
  const buyer = await shop.signUp();
  const held = await shop.openDrop({ title: 'Held cups' });
  await holdUnits(buyer, held.drop_id);
  const paid = await shop.openDrop({ title: 'Paid cups' });
  await payHeld(buyer, await holdUnits(buyer, paid.drop_id));
  const page = await openWindow(buyer);
  await page.goto('/orders');
  const rows = page.getByRole('main').getByRole('listitem').getByRole('link', { name: /cups$/ });
  await expect(rows).toHaveText(['Held cups', 'Paid cups']);
  await expect(page.getByRole('link', { name: 'Pay €68' }).first()).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);

  await page.getByRole('navigation', { name: 'Show' }).getByRole('link', { name: /^Paid/ }).click();
  await expect(rows).toHaveText(['Paid cups']);
  await expect(page).toHaveURL(/\/orders\?status=/);
  await page.goBack();
  await expect(rows).toHaveText(['Held cups', 'Paid cups']);
});

test('order detail, paid and held: axe finds nothing, and nothing scrolls sideways at 320 px', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Detail cups', perCustomer: 4 });
  const buyer = await shop.signUp();
  const paid = await payHeld(buyer, await holdUnits(buyer, drop.drop_id, { quantity: 2 }));
  const held = await holdUnits(buyer, drop.drop_id);
  const page = await openWindow(buyer);
  for (const { order_id } of [paid, held]) {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/orders/${order_id}`);
    await expect(page.getByRole('region', { name: 'Detail cups' })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  }
});

test('what is held stands first on home, one tap from paying it', async ({ openWindow, shop }) => {
  const drop = await shop.openDrop({ title: 'Waiting cups' });
  const buyer = await shop.signUp();
  const { order_id } = await holdUnits(buyer, drop.drop_id);
  const page = await openWindow(buyer);
  await page.goto('/');
  const held = page.getByRole('region', { name: 'Held for you' }).getByRole('link');
  await expect(held).toHaveAttribute('href', `/drops/${drop.drop_id}/pay/${order_id}`);
  await expect(held).toContainText('Waiting cups');
});
