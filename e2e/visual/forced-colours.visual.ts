import { expect, type Page, test } from '@playwright/test';
import { telltaleStories } from './chosen-stories.ts';
import { controlsWithoutEdge, markBoxedControls, unmarkedChoices } from './forced-colours.ts';

/**
 * Who chose colours of their own for everything loses our backgrounds and shadows: what was a shape by them alone would
 * be text among text, and what is chosen would look like what is not.
 */
for (const story of telltaleStories()) {
  test(`${story.title}: ${story.name} keeps its shapes and its choices in forced colours`, async ({
    page,
  }) => {
    await page.goto(`iframe.html?viewMode=story&id=${story.id}&globals=a11y.manual:!true`);
    await waitUntilShown(page);
    await page.evaluate(markBoxedControls);

    await page.emulateMedia({ forcedColors: 'active' });

    expect(await page.evaluate(controlsWithoutEdge), 'lost their edge').toEqual([]);
    expect(await page.evaluate(unmarkedChoices), 'look like what is not chosen').toEqual([]);
  });
}

async function waitUntilShown(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const channel: unknown = Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__');
    if (typeof channel !== 'object' || channel === null) return false;
    return Boolean(Reflect.get(channel, 'last').call(channel, 'storyRendered'));
  });
  await page.evaluate(() => document.fonts.ready);
}
