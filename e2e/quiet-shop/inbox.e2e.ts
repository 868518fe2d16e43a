import type { Page } from '@playwright/test';
import { expectAccessible, expectNoSidewaysScroll } from '../browser/expect-accessible.ts';
import { expect, test } from '../browser/test.ts';
import type { Person } from '../shop/person.ts';
import type { TestShop } from '../shop/start-test-shop.ts';

const idOf = async (person: Person) => {
  const session = (await person.ask('GET', '/auth/session')) as {
    readonly user: { readonly user_id: string };
  };
  return session.user.user_id;
};

async function signUpFollower(shop: TestShop): Promise<Person> {
  const follower = await shop.signUp();
  const [own, creator] = [await idOf(follower), await idOf(shop.creator)];
  await follower.ask('POST', `/users/${own}/follow/${creator}`);
  return follower;
}

const bell = (page: Page, name: string) =>
  page.getByRole('banner').getByRole('link', { name, exact: true });
const news = (page: Page) => page.getByRole('region', { name: 'News' });
const liveSince = (page: Page) =>
  page.waitForResponse((answer) => answer.url().includes('/api/live'));

/** A page whose stream is open: what is told from now on reaches it. */
async function openListening(page: Page, path: string): Promise<void> {
  const listening = liveSince(page);
  await page.goto(path);
  await listening;
}

test('a start reaches every window of a follower, and what is read in one is read in the other', async ({
  openWindow,
  shop,
}) => {
  const follower = await signUpFollower(shop);
  const [phone, desk, guest] = [
    await openWindow(follower),
    await openWindow(follower),
    await openWindow(),
  ];
  for (const page of [phone, desk, guest]) await openListening(page, '/browse');
  const title = 'Cups that followers hear of';
  await shop.scheduleDrop({ title, opensInMs: 1_500 });
  for (const page of [phone, desk]) {
    await expect(news(page).getByText(`${title} is live`)).toBeVisible();
    // Announced, then started.
    await expect(bell(page, 'Inbox, 2 new')).toBeVisible();
  }
  await expect(news(guest).getByText(title)).toBeHidden();

  await bell(phone, 'Inbox, 2 new').click();
  const entry = phone.getByRole('article').filter({ hasText: title });
  await expect(entry.getByText('Live now, 12 of 12 left')).toBeVisible();
  await expect(bell(phone, 'Inbox')).toBeVisible();
  await expect(bell(desk, 'Inbox')).toBeVisible();
  await expectAccessible(phone);
  await expectNoSidewaysScroll(phone);

  await desk.goto('/inbox');
  await expect(desk.getByText('Unread:')).toHaveCount(1);
  await phone.getByRole('button', { name: 'Mark all read' }).click();
  await expect(desk.getByText('Unread:')).toHaveCount(0);
  await expect(desk.getByRole('button', { name: 'All read' })).toBeVisible();
});

test('a toast that was switched off stays away, and the news stands in the inbox', async ({
  openWindow,
  shop,
}) => {
  const page = await openWindow(await signUpFollower(shop));
  await page.goto('/notification-settings');
  for (const name of ['In the app: A drop is coming', 'In the app: A drop starts']) {
    await page.getByRole('checkbox', { name }).press('Space');
    await expect(page.getByRole('checkbox', { name })).not.toBeChecked();
  }
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await page.reload();
  await expect(page.getByRole('checkbox', { name: 'In the app: A drop starts' })).not.toBeChecked();

  const other = await openWindow(await signUpFollower(shop));
  for (const window of [page, other]) await openListening(window, '/browse');
  const title = 'Cups without a toast';
  await shop.openDrop({ title });
  await expect(news(other).getByText(`${title} is live`)).toBeVisible();
  await expect(news(page).getByText(title)).toBeHidden();
  await page.goto('/inbox');
  await expect(page.getByRole('article').filter({ hasText: title })).toBeVisible();
});

test('a push message is shown in words, and leads to its drop', async ({ context, page, shop }) => {
  await context.grantPermissions(['notifications'], { origin: shop.origin });
  const drop = await shop.openDrop({ title: 'Pushed cups' });
  const devtools = await context.newCDPSession(page);
  const registered = new Promise<string>((resolve) => {
    devtools.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      const active = versions.find(({ status }) => status === 'activated');
      if (active) resolve(active.registrationId);
    });
  });
  await devtools.send('ServiceWorker.enable');
  await page.goto('/browse');
  await page.evaluate(() => navigator.serviceWorker.register('/service-worker.js'));
  const { drop_id } = drop;
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  // A browser without a screen keeps no notifications: what it is told to show is what counts.
  await worker.evaluate(`
    self.shown = [];
    self.registration.showNotification = async (title, { body, data }) => {
      self.shown.push({ title, body, data: String(data) });
    };`);
  await devtools.send('ServiceWorker.deliverPushMessage', {
    origin: shop.origin,
    registrationId: await registered,
    data: JSON.stringify({
      notification_id: drop_id,
      kind: 'drop.started',
      drop_id,
      title: 'Pushed cups',
      creator: 'Studio Ondo',
      facts: { stock_count: 12 },
      url: `/drops/${drop_id}`,
    }),
  });
  const shown = () => worker.evaluate('self.shown');
  await expect
    .poll(shown)
    .toEqual([
      { title: 'Pushed cups', body: 'Live with 12 units\nStudio Ondo', data: `/drops/${drop_id}` },
    ]);
});
