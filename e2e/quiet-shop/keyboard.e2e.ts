import { buyingOn, cards, dropPath } from '../browser/buying.ts';
import { tabTo } from '../browser/tab-to.ts';
import { expect, test } from '../browser/test.ts';
import { listOrders } from '../shop/hold-units.ts';

test('a unit is bought from home to receipt with the keyboard alone', async ({
  openWindow,
  shop,
}) => {
  const variants = [
    { name: 'Cobalt', stock_count: 5 },
    { name: 'Sand', stock_count: 3 },
  ];
  const drop = await shop.openDrop({ title: 'Keyboard cups', variants });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, get, pay } = buyingOn(page);
  await page.goto('/');
  await tabTo(page, page.getByRole('main').getByRole('link', { name: 'Keyboard cups' }));
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(dropPath(drop));

  await tabTo(page, page.getByRole('radio', { name: /^Cobalt/ }));
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: /^Sand/ })).toBeChecked();
  await page.keyboard.press('b');
  await expect(get).toBeFocused();
  await page.keyboard.press('Enter');

  await expect(checkout.getByText('One is yours')).toBeVisible();
  const inside = () => checkout.evaluate((dialog) => dialog.contains(document.activeElement));
  await expect.poll(inside, 'the focus is in the checkout').toBe(true);
  const first = checkout.getByRole('radio', { name: cards.approves });
  await tabTo(page, first);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(first).toBeChecked();
  await tabTo(page, pay);
  await page.keyboard.press('Enter');

  const receipt = checkout.getByRole('link', { name: 'See your order' });
  await expect(receipt).toBeVisible();
  await expect.poll(inside, 'the focus stays in the checkout').toBe(true);
  await tabTo(page, receipt);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Number 1 is yours.')).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'confirmed', quantity: 1 }]);
});

test('Escape leaves the checkout after a question, and the hold goes on', async ({
  openWindow,
  shop,
}) => {
  const drop = await shop.openDrop({ title: 'Escaped cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { area, checkout, get } = buyingOn(page);
  await page.goto(dropPath(drop));
  await expect(get).toBeVisible();
  await page.keyboard.press('b');
  await page.keyboard.press('Enter');
  await expect(checkout.getByText('One is yours')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: /^Keep it until/ })).toBeVisible();
  await expect(checkout.getByRole('button', { name: 'Keep it' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(checkout).toBeHidden();
  await expect(area.getByText('One is yours')).toBeVisible();
  await expect(area.getByRole('button', { name: 'Pay €68' })).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'pending' }]);
});
