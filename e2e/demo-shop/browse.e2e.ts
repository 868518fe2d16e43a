import { expect, test } from '../browser/test.ts';

test.use({ world: 'demo' });

test('a filter is in the address, narrows the list, and goes with the back button', async ({
  page,
}) => {
  await page.goto('/browse');
  const count = page.getByRole('main').getByRole('status').first();
  await expect(count).toHaveText(/^\d+ products, live first$/);
  const all = await count.textContent();

  await page.getByRole('checkbox', { name: /^Upcoming/ }).check();
  await expect(page).toHaveURL(/\/browse\?state=upcoming$/);
  await expect(count).not.toHaveText(all ?? '');
  const narrowed = await count.textContent();

  await page.goBack();
  await expect(page).toHaveURL(/\/browse$/);
  await expect(page.getByRole('checkbox', { name: /^Upcoming/ })).not.toBeChecked();
  await expect(count).toHaveText(all ?? '');

  await page.goForward();
  await expect(count).toHaveText(narrowed ?? '');
});

test('a search stands in the address, and its address alone shows the same', async ({
  page,
  openWindow,
}) => {
  await page.goto('/');
  await page.getByRole('banner').getByRole('searchbox', { name: 'Search' }).fill('cups');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/browse\?q=cups$/);
  const found = page.getByRole('main').getByRole('listitem').getByRole('link');
  await expect(found.filter({ hasText: 'Tidewater cups' })).toBeVisible();
  const titles = await found.allTextContents();
  expect(titles.length).toBeGreaterThan(0);

  const other = await openWindow();
  await other.goto(page.url());
  await expect(other.getByRole('main').getByRole('listitem').getByRole('link')).toHaveCount(
    titles.length,
  );
  await expect(other.getByRole('banner').getByRole('searchbox', { name: 'Search' })).toHaveValue(
    'cups',
  );
});

test('the slash key leads to the search', async ({ page }) => {
  await page.goto('/browse');
  await expect(page.getByRole('heading', { name: 'Browse' })).toBeVisible();
  await page.keyboard.press('/');
  await expect(page.getByRole('banner').getByRole('searchbox', { name: 'Search' })).toBeFocused();
});
