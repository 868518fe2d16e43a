import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../packages/config/src/chromium.mjs';
import { startShop } from '../packages/config/src/shop-process.ts';
import { root } from './workspace.mjs';

// The screens of docs/screens: the real shop with its demo data, as a person sees it, small enough to live in the repository.

const folder = join(root, 'docs', 'screens');
const bytesMax = 2 * 1024 * 1024;
const quality = 0.72;
const sizes = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

const browser = await chromium.launch({
  executablePath: await findChromium(),
  args: chromiumArgs,
});
const painter = await (await browser.newContext()).newPage();

/** The browser has the only WebP encoder here that needs no further package. */
async function toWebp(png) {
  const address = await painter.evaluate(
    async ([source, wanted]) => {
      const picture = await createImageBitmap(await (await fetch(source)).blob());
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      canvas.getContext('2d').drawImage(picture, 0, 0);
      return canvas.toDataURL('image/webp', wanted);
    },
    [`data:image/png;base64,${png.toString('base64')}`, quality],
  );
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}

async function settle(page) {
  await page.waitForLoadState('networkidle', { timeout: 1_500 }).catch(() => undefined);
  await page.evaluate(() =>
    Promise.all([
      document.fonts.ready,
      ...[...document.images]
        .filter((image) => image.getBoundingClientRect().top < innerHeight)
        .map((image) =>
          Promise.race([
            image.decode().catch(() => undefined),
            new Promise((go) => setTimeout(go, 1_500)),
          ]),
        ),
    ]),
  );
}

/** A page that is photographed: where it stands, or somewhere else. */
async function openCamera(shop, context, name) {
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const take = async (screen) => {
    await settle(page);
    writeFileSync(
      join(folder, `${screen}-${name}.webp`),
      await toWebp(await page.screenshot({ animations: 'disabled' })),
    );
  };
  const visit = async (screen, path) => {
    await page.goto(shop.origin + path);
    await take(screen);
  };
  return { page, take, visit };
}

async function signIn(shop, context) {
  const answer = await context.request.post(`${shop.origin}/api/auth/sign-in/email`, {
    data: { email: 'nuno@livedrops.example', password: 'demo-shopper-1' },
    headers: { origin: shop.origin },
  });
  if (!answer.ok()) throw new Error(`Signing in answered ${answer.status()}.`);
}

/** From the shelf to the receipt. */
async function takePurchase(shop, context, { page, take, visit }) {
  const inPhase = async (phase) => {
    const answer = await context.request.get(`${shop.origin}/api/drops?phase=${phase}`);
    const { items } = await answer.json();
    const [first] = items
      .filter(({ remaining }) => remaining >= 12)
      .sort((a, b) => b.sold / b.stock_count - a.sold / a.stock_count);
    if (!first) throw new Error(`No drop is ${phase}: ${JSON.stringify(items)}`);
    return first.drop_id;
  };
  await visit('home', '/');
  await visit('browse', '/browse');
  await visit('drop-scheduled', `/drops/${await inPhase('upcoming')}`);
  await visit('drop-live', `/drops/${await inPhase('live')}`);
  await page.getByRole('button', { name: /Get yours/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: /^Pay/ }).waitFor();
  await take('checkout');
  await page.getByRole('dialog').getByRole('button', { name: /^Pay/ }).click();
  await page.getByText(/yours/i).first().waitFor();
  await page
    .getByRole('link', { name: /receipt|order/i })
    .first()
    .waitFor();
  await take('paid');
  await visit('orders', '/orders');
}

/** Whom somebody follows, and what reaches them. */
async function takePeople({ page, take, visit }) {
  await visit('following', '/following');
  await page.getByRole('main').locator('a[href^="/creators/"]').first().click();
  await page.getByRole('button', { name: 'Following' }).first().waitFor();
  await take('creator');
  await visit('calendar', '/calendar');
  await visit('inbox', '/inbox');
  await visit('what-reaches-you', '/notification-settings');
  await visit('account', '/account');
  await visit('become-a-creator', '/become-a-creator');
}

async function takeAll(shop, context, name) {
  const camera = await openCamera(shop, context, name);
  await camera.visit('sign-in', '/sign-in');
  await signIn(shop, context);
  await takePurchase(shop, context, camera);
  await takePeople(camera);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
try {
  for (const viewport of sizes) {
    for (const colorScheme of ['light', 'dark']) {
      // A shop of its own for each: what is bought in one must not be owned in the next.
      const shop = await startShop();
      const context = await browser.newContext({
        viewport,
        colorScheme,
        locale: 'en-GB',
        timezoneId: 'Europe/Lisbon',
      });
      try {
        await takeAll(shop, context, `${viewport.width}-${colorScheme}`);
      } finally {
        await context.close();
        await shop.dispose();
      }
    }
  }
} finally {
  await browser.close();
}

const bytes = readdirSync(folder).reduce((sum, file) => sum + statSync(join(folder, file)).size, 0);
console.log(`${readdirSync(folder).length} screens, ${(bytes / 1024).toFixed(0)} kB`);
if (bytes > bytesMax) {
  console.error(`The screens weigh more than ${bytesMax / 1024} kB.`);
  process.exit(1);
}
