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

test('a page that was offline says so, and is current again by itself', async ({
  context,
  page,
  shop,
  trouble,
}) => {
  trouble.expect(/ERR_INTERNET_DISCONNECTED|ERR_NETWORK_CHANGED/);
  await shop.openDrop({ title: 'Before the tunnel' });
  await page.goto('/');
  const live = page.getByRole('region', { name: 'Live now' });
  await expect(live.getByRole('link', { name: 'Before the tunnel' })).toBeVisible();
  const connection = page.getByRole('status').filter({ hasText: 'You are offline' });

  await context.setOffline(true);
  await expect(connection).toBeVisible();
  await shop.openDrop({ title: 'In the tunnel' });
  await expect(live.getByRole('link', { name: 'Before the tunnel' })).toBeVisible();
  await expect(live.getByRole('link', { name: 'In the tunnel' })).toHaveCount(0);

  await context.setOffline(false);
  await expect(live.getByRole('link', { name: 'In the tunnel' })).toBeVisible();
  await expect(connection).toBeHidden();
});

test('home knows of a start that two open windows share one stream for', async ({
  context,
  shop,
}) => {
  const [first, second] = [await context.newPage(), await context.newPage()];
  const streams: string[] = [];
  context.on('request', (request) => {
    if (new URL(request.url()).pathname === '/api/live') streams.push(request.url());
  });
  await first.goto('/');
  await expect.poll(() => streams.length).toBe(1);
  await second.goto('/');
  await expect(second.getByRole('heading', { level: 1 })).toBeVisible();
  await shop.openDrop({ title: 'Shared stream cups' });
  for (const window of [first, second]) {
    await expect(
      window.getByRole('region', { name: 'Live now' }).getByText('Shared stream cups'),
    ).toBeVisible();
  }
  expect(streams).toHaveLength(1);
});
