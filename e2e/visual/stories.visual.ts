import { expect, type Page, test } from '@playwright/test';
import { type ChosenStory, chosenStories } from './chosen-stories.ts';

/** Monday morning in Lisbon: the clock of every picture. */
const stoppedAt = new Date('2026-11-23T09:00:00Z');
const phone = { width: 390, height: 844 };
const sizes = [phone, { width: 1280, height: 900 }];
const themes = ['light', 'dark'];
/** Room around a component for its shadow and its focus ring. */
const margin = 12;
const tallest = 1_200;

async function openStory(page: Page, story: ChosenStory): Promise<void> {
  await page.clock.setFixedTime(stoppedAt);
  await page.addInitScript(() => {
    performance.now = () => 1_000;
    Math.random = () => 0.5;
    // What the page would do by itself a moment later is held back once the story stands, quick steps of the layout aside.
    const start = window.setTimeout.bind(window);
    const quickMs = 100;
    const held: typeof window.setTimeout = Object.assign(
      (task: TimerHandler, ms = 0, ...rest: unknown[]) =>
        start(() => {
          const stands = document.documentElement.dataset['stands'] === 'still';
          if (typeof task === 'function' && (ms < quickMs || !stands)) task(...rest);
        }, ms),
      window.setTimeout,
    );
    window.setTimeout = held;
  });
  await page.goto(`iframe.html?viewMode=story&id=${story.id}&globals=a11y.manual:!true`);
  await page.waitForFunction(() => {
    const channel: unknown = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
    if (typeof channel !== 'object' || channel === null) return false;
    const heard = (event: string): unknown => Reflect.get(channel, 'last').call(channel, event);
    if (heard('storyThrewException') || heard('playFunctionThrewException')) {
      throw new Error('The story broke before it could be shown.');
    }
    if (!heard('storyRendered')) return false;
    document.documentElement.dataset['stands'] = 'still';
    return true;
  });
}

/** Fonts are there, what measures itself has found its size, and every picture in sight is decoded. */
async function settle(page: Page, { atFocus }: ChosenStory): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await waitUntilStill(page);
  // Where a press of the story left the page depends on what had been loaded above it by then.
  await page.evaluate((toFocus) => {
    scrollTo({ top: 0, behavior: 'instant' });
    if (toFocus) document.activeElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, atFocus);
  await decodePictures(page);
  await waitUntilStill(page);
}

/** A lazy picture outside of its track is not loaded, so nobody may wait for it. */
async function decodePictures(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const shown = [...document.images].filter(({ offsetParent }) => offsetParent);
    const inSight = await new Promise<Set<Element>>((resolve) => {
      const sight = new IntersectionObserver((entries) => {
        sight.disconnect();
        resolve(
          new Set(entries.filter((entry) => entry.isIntersecting).map(({ target }) => target)),
        );
      });
      for (const image of shown) sight.observe(image);
      if (shown.length === 0) resolve(new Set());
    });
    await Promise.all(
      shown
        .filter((image) => image.loading !== 'lazy' || inSight.has(image))
        .map((image) => image.decode().catch(() => undefined)),
    );
  });
}

/** After a change of width some parts measure and settle a frame or two later; a busy machine takes longer. */
async function waitUntilStill(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const sizeOf = () => {
      const { width = 0, height = 0 } =
        document.querySelector('#storybook-root')?.getBoundingClientRect() ?? {};
      return `${width} ${height} ${document.documentElement.scrollHeight} ${scrollY}`;
    };
    const [framesStill, framesMax] = [6, 120];
    let still = 0;
    let last = sizeOf();
    for (let frame = 0; frame < framesMax && still < framesStill; frame += 1) {
      await nextFrame();
      const size = sizeOf();
      still = size === last ? still + 1 : 0;
      last = size;
    }
  });
}

/** The component alone; the whole window for a page, or when something lies over the page. */
async function frameOf(page: Page, story: ChosenStory) {
  if (story.title.startsWith('Pages/')) return {};
  const box = await page.locator('#storybook-root').boundingBox();
  const over = await page.locator('body > [data-base-ui-portal], dialog[open]').count();
  if (!box || box.height === 0 || over > 0) return {};
  const left = Math.max(0, Math.floor(box.x) - margin);
  const top = Math.max(0, Math.floor(box.y) - margin);
  const width = Math.min(page.viewportSize()?.width ?? 0, Math.ceil(box.width) + 2 * margin);
  const height = Math.min(tallest, Math.ceil(box.height) + 2 * margin);
  return { fullPage: true, clip: { x: left, y: top, width, height } };
}

for (const story of chosenStories()) {
  test(`${story.title}: ${story.name} looks as accepted`, async ({ page }) => {
    await page.setViewportSize(phone);
    await openStory(page, story);
    for (const size of sizes) {
      await page.setViewportSize(size);
      for (const theme of themes) {
        await page.evaluate((name) => {
          document.documentElement.dataset['theme'] = name;
        }, theme);
        await settle(page, story);
        await expect
          .soft(page)
          .toHaveScreenshot([story.id, `${theme}-${size.width}.png`], await frameOf(page, story));
      }
    }
  });
}
