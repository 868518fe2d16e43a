import { buyingOn, cards, dropPath } from '../browser/buying.ts';
import { expect, test } from '../browser/test.ts';
import { listOrders } from '../shop/hold-units.ts';

test('a drop opens on its open page by itself, and not before the shop says so', async ({
  page,
  shop,
}) => {
  const opensInMs = 3_000;
  const scheduledAt = Date.now();
  const drop = await shop.scheduleDrop({ title: 'Countdown cups', opensInMs });
  const { area, get } = buyingOn(page);
  await page.goto(dropPath(drop));
  await expect(area.getByRole('button', { name: 'Not open yet' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await get.waitFor();
  expect(Date.now()).toBeGreaterThanOrEqual(scheduledAt + opensInMs);
  expect(Date.now() - (scheduledAt + opensInMs)).toBeLessThan(2_000);
});

test('a stranger makes an account on the way and owns a numbered unit', async ({ page, shop }) => {
  const drop = await shop.openDrop({ title: 'First cups', units: 24 });
  const { area, checkout, choose, get, pay, units } = buyingOn(page);
  await page.goto(dropPath(drop));
  await expect(page.getByRole('heading', { name: 'First cups', level: 1 })).toBeVisible();
  await get.click();

  const signIn = page.getByRole('dialog');
  await signIn.getByRole('button', { name: 'Make one' }).click();
  await signIn.getByLabel('Name').fill('Rita Reis');
  await signIn.getByLabel('E-mail').fill(`${crypto.randomUUID()}@mail.example`);
  await signIn.getByLabel('Password', { exact: true }).fill('long enough');
  await signIn.getByRole('button', { name: 'Make it and get yours' }).click();

  await expect(checkout.getByText('One is yours')).toBeVisible();
  await expect(checkout.getByRole('timer')).toBeVisible();
  expect((await shop.readDrop(drop.drop_id)).held).toBe(1);
  await choose(cards.approves);
  await pay.click();
  await expect(checkout.getByText('of 24').first()).toBeVisible();
  await checkout.getByRole('link', { name: 'See your order' }).click();

  await expect(page).toHaveURL(/\/orders\/[0-9a-f-]{36}$/);
  await expect(page.getByText('€68 paid, it is yours.')).toBeVisible();
  await expect(page.getByText('Number 01 is yours.')).toBeVisible();
  await page.goto('/orders');
  await expect(
    page.getByRole('main').getByRole('listitem').getByRole('link', { name: 'First cups' }),
  ).toBeVisible();

  await page.goto(dropPath(drop));
  await expect(area.getByText('Yours. 1 of 24.')).toBeVisible();
  await expect(units.first()).toHaveAccessibleName(/Yours is number 1\.$/);
  expect(await shop.readDrop(drop.drop_id)).toMatchObject({ remaining: 23, held: 0, sold: 1 });
});

test('a declined card costs nothing and keeps the hold: the next card pays the same order', async ({
  openWindow,
  shop,
  trouble,
}) => {
  trouble.expect(/status of 402/);
  const drop = await shop.openDrop({ title: 'Declined cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, choose, get, pay } = buyingOn(page);
  await page.goto(dropPath(drop));
  await get.click();
  await choose(cards.declines);
  await pay.click();
  await expect(checkout.getByText('Your bank said no')).toBeVisible();
  await expect(checkout.getByText(/Nothing was taken, card 0002 lacks funds/)).toBeVisible();
  expect(await shop.readDrop(drop.drop_id)).toMatchObject({ remaining: 11, held: 1, sold: 0 });

  await choose(cards.approves);
  await pay.click();
  await checkout.getByRole('link', { name: 'See your order' }).click();
  await expect(page.getByText(/Card ending 0002.*Nothing was taken/)).toBeVisible();
  await expect(page.getByText('Number 01 is yours.')).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'confirmed', unit_numbers: [1] }]);
});

test('the same tap twice holds and pays once', async ({ openWindow, shop }) => {
  const drop = await shop.openDrop({ title: 'Double tap cups' });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, choose, get, pay } = buyingOn(page);
  await page.goto(dropPath(drop));
  await get.dblclick();
  await choose(cards.approves);
  await pay.dblclick();
  await expect(checkout.getByRole('link', { name: 'See your order' })).toBeVisible();
  expect(await listOrders(buyer)).toMatchObject([{ status: 'confirmed', quantity: 1 }]);
  expect(await shop.readDrop(drop.drop_id)).toMatchObject({ remaining: 11, held: 0, sold: 1 });
});

test('the limit is a fact on the page, not an error after a tap', async ({ openWindow, shop }) => {
  const drop = await shop.openDrop({ title: 'Limited cups', perCustomer: 2 });
  const page = await openWindow(await shop.signUp());
  const { area, checkout, choose, get, pay } = buyingOn(page);
  await page.goto(dropPath(drop));
  await area.getByRole('button', { name: 'One more' }).click();
  await expect(area.getByRole('button', { name: 'One more, Two per person' })).toHaveAttribute(
    'aria-disabled',
    'true',
  );
  await get.click();
  await expect(checkout.getByText(/^(Two|2) are yours/)).toBeVisible();
  await choose(cards.approves);
  await pay.click();
  await expect(checkout.getByRole('link', { name: 'See your order' })).toBeVisible();

  await page.goto(dropPath(drop));
  await expect(area.getByText('Yours. 1 and 2 of 12.')).toBeVisible();
  await expect(get).toHaveCount(0);
  await expect(area.getByRole('link', { name: 'See your order' })).toBeVisible();
});

test('a variant is chosen, held and bought from its own stock', async ({ openWindow, shop }) => {
  const variants = [
    { name: 'Cobalt', stock_count: 5 },
    { name: 'Sand', stock_count: 3 },
  ];
  const drop = await shop.openDrop({ title: 'Glazed cups', variants });
  const buyer = await shop.signUp();
  const page = await openWindow(buyer);
  const { checkout, choose, get, pay } = buyingOn(page);
  await page.goto(dropPath(drop));
  await page.getByRole('radio', { name: /^Sand/ }).check();
  await get.click();
  await expect(checkout.getByText(/Sand/).first()).toBeVisible();
  await choose(cards.approves);
  await pay.click();
  await expect(checkout.getByRole('link', { name: 'See your order' })).toBeVisible();
  expect((await shop.readDrop(drop.drop_id)).variants).toMatchObject([
    { name: 'Cobalt', remaining: 5 },
    { name: 'Sand', remaining: 2, sold: 1 },
  ]);
});
