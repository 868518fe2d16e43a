import { buyingOn, dropPath } from '../browser/buying.ts';
import { expectAccessible, expectNoSidewaysScroll } from '../browser/expect-accessible.ts';
import { expect, test } from '../browser/test.ts';
import { holdUnits, payHeld } from '../shop/hold-units.ts';
import type { Drop } from '../shop/open-drop.ts';
import type { TestShop } from '../shop/start-test-shop.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

test('the first paint of a drop needs no answer of the API', async ({ page, shop }) => {
  const drop = await shop.openDrop({ title: 'Painted cups' });
  await page.route('**/api/**', () => undefined);
  await page.goto(dropPath(drop));
  await expect(page.getByRole('heading', { name: 'Painted cups' })).toBeVisible();
  await expect(buyingOn(page).units.first()).toBeVisible();
});

for (const width of [390, 1280]) {
  test(`the button stays under the finger when the drop opens, at ${width} px`, async ({
    page,
    shop,
  }) => {
    await page.setViewportSize({ width, height: 800 });
    const drop = await shop.scheduleDrop({ title: `Steady cups ${width}`, opensInMs: 3_000 });
    await page.goto(dropPath(drop));
    const waiting = page.getByRole('button', { name: 'Not open yet' });
    const opened = page.getByRole('button', { name: /^Get yours/ });
    const bottomOf = async (button: typeof waiting) => {
      const box = await button.boundingBox();
      return box ? Math.round(box.y + box.height) : null;
    };
    await expect(waiting).toBeVisible();
    const before = await bottomOf(waiting);
    await expect(opened).toBeVisible();
    expect(await bottomOf(opened)).toBe(before);
  });
}

test('a drop that nobody announced is not found', async ({ page, trouble }) => {
  trouble.expect(/status of 404/);
  await page.goto('/drops/01900000-0000-7000-8000-000000000000');
  await expect(page.getByRole('heading', { name: 'No drop is here' })).toBeVisible();
});

const variants = [
  { name: 'Cobalt', stock_count: 50 },
  { name: 'Sand and a name of some length', stock_count: 70 },
];

/** How to bring a drop into each state that its page has. */
const scenes: Readonly<Record<string, (shop: TestShop, title: string) => Promise<Drop>>> = {
  upcoming: (shop, title) => shop.scheduleDrop({ title, opensInMs: 600_000, variants }),
  live: (shop, title) => shop.openDrop({ title, variants }),
  async 'all held'(shop, title) {
    const drop = await shop.openDrop({ title, units: 1 });
    await holdUnits(await shop.signUp(), drop.drop_id);
    return drop;
  },
  async 'sold out'(shop, title) {
    const drop = await shop.openDrop({ title, units: 1 });
    const buyer = await shop.signUp();
    await payHeld(buyer, await holdUnits(buyer, drop.drop_id));
    return drop;
  },
  async ended(shop, title) {
    const drop = await shop.openDrop({ title, lastsMs: 1_000 });
    const phase = async () => (await shop.readDrop(drop.drop_id)).phase;
    await expect.poll(phase, { intervals: [50] }).toBe('ended');
    return drop;
  },
  async cancelled(shop, title) {
    const drop = await shop.openDrop({ title });
    await shop.creator.ask('POST', `/drops/${drop.drop_id}/cancel`);
    return drop;
  },
};

for (const [name, arrange] of Object.entries(scenes)) {
  test(`drop, ${name}: axe finds nothing, and nothing scrolls sideways at 320 px`, async ({
    page,
    shop,
  }) => {
    const title = `Cups, ${name}`;
    await page.goto(dropPath(await arrange(shop, title)));
    await expect(page.getByRole('heading', { name: title, level: 1 })).toBeVisible();
    await expectAccessible(page);
    await expectNoSidewaysScroll(page);
  });
}
