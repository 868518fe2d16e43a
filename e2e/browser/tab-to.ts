import { expect, type Locator, type Page } from '@playwright/test';

const pressesMax = 60;

/** Presses Tab until this has the focus, as somebody without a mouse does. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let pressed = 0; pressed < pressesMax; pressed += 1) {
    if (await target.evaluate((element) => element === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  await expect(target, `reached within ${pressesMax} presses of Tab`).toBeFocused();
}
