import { expect, test } from '../browser/test.ts';

const announceMsMax = 2_000;

test('a drop that starts is live on an open home page within two seconds', async ({
  page,
  shop,
}) => {
  const opensInMs = 4_000;
  const title = 'Opening cups';
  const scheduledAt = Date.now();
  await shop.scheduleDrop({ title, opensInMs });
  await page.goto('/');
  await expect(page.getByRole('main').getByRole('link', { name: title })).toBeVisible();
  await expect(page.getByRole('region', { name: 'Live now' }).getByText(title)).toHaveCount(0);
  let loads = 0;
  page.on('load', () => {
    loads += 1;
  });

  const live = page.getByRole('region', { name: 'Live now' }).getByRole('link', { name: title });
  await live.waitFor();
  expect(Date.now() - (scheduledAt + opensInMs)).toBeLessThan(announceMsMax);
  expect(loads, 'nothing was loaded again').toBe(0);
});

test('the first paint of home needs no answer of the API', async ({ page, shop }) => {
  await shop.openDrop({ title: 'Embedded cups' });
  // Whatever the page asks for stays without an answer.
  await page.route('**/api/**', () => undefined);
  await page.goto('/');
  await expect(page.getByRole('link', { name: 'Embedded cups' })).toBeVisible();
});
