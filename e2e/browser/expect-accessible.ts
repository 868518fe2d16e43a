import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** The rules of each theme: the second one differs in its colours alone. */
const themes = [
  { colorScheme: 'light', narrowTo: (axe: AxeBuilder) => axe.withTags(tags) },
  { colorScheme: 'dark', narrowTo: (axe: AxeBuilder) => axe.withRules('color-contrast') },
] as const;

const sizes = {
  phone: { width: 390, height: 844 },
  desktop: { width: 1280, height: 800 },
} as const;

/** The narrowest page of WCAG 1.4.10. */
const narrow = { width: 320, height: 640 };

const readGround = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.body).backgroundColor);

/** Colours that are on their way to the other theme belong to neither. */
const settleColours = (page: Page) =>
  page.evaluate(async () => {
    const changing = () =>
      document
        .getAnimations()
        .filter((move) => move instanceof CSSTransition && /color/.test(move.transitionProperty));
    await new Promise(requestAnimationFrame);
    for (let moves = changing(); moves.length > 0; moves = changing()) {
      await Promise.allSettled(moves.map(({ finished }) => finished));
    }
  });

async function findViolations(axe: AxeBuilder): Promise<string[]> {
  // One document: no second page is opened to gather its frames.
  const { violations } = await axe.setLegacyMode(true).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary = help }) => `${id} at ${target.join(' ')}: ${failureSummary}`,
    ),
  );
}

/** No finding of axe on a phone and on a desk, in light and in dark. */
export async function expectAccessible(page: Page): Promise<void> {
  const grounds = new Set<string>();
  for (const { colorScheme, narrowTo } of themes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const [name, size] of Object.entries(sizes)) {
      await page.setViewportSize(size);
      await settleColours(page);
      const found = await findViolations(narrowTo(new AxeBuilder({ page })));
      expect(found, `${name}, ${colorScheme}`).toEqual([]);
    }
    grounds.add(await readGround(page));
  }
  expect(grounds.size, 'both themes were seen').toBe(themes.length);
}

/** Nothing to scroll sideways at 320 px. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  await page.setViewportSize(narrow);
  const readWidth = () => page.evaluate(() => document.documentElement.scrollWidth);
  await expect.poll(readWidth).toBeLessThanOrEqual(narrow.width);
}
