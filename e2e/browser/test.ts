import { test as base, expect, type Page } from '@playwright/test';
import type { Person } from '../shop/person.ts';
import { startTestShop, type TestShop, type World } from '../shop/start-test-shop.ts';
import { createPageTrouble, type PageTrouble } from './watch-page-trouble.ts';

interface WorkerFixtures {
  readonly world: World;
  readonly holdTtlMs: number;
  readonly shop: TestShop;
}

interface TestFixtures {
  /** Complaints of consoles and pages: one that the test did not expect fails it. */
  readonly trouble: PageTrouble;
  /** A window of its own, signed in as this person or, without one, as nobody. */
  readonly openWindow: (person?: Person) => Promise<Page>;
}

/** The browser at a shop that nobody else uses. */
export const test = base.extend<TestFixtures, WorkerFixtures>({
  world: ['quiet', { option: true, scope: 'worker' }],
  holdTtlMs: [300_000, { option: true, scope: 'worker' }],
  shop: [
    async ({ world, holdTtlMs }, use) => {
      const shop = await startTestShop({ world, holdTtlMs });
      await use(shop);
      await shop.dispose();
    },
    { scope: 'worker' },
  ],
  baseURL: async ({ shop }, use) => use(shop.origin),
  trouble: [
    async ({ context }, use) => {
      const trouble = createPageTrouble();
      trouble.watch(context);
      await use(trouble);
      expect(trouble.unexpected(), 'consoles and pages stay quiet').toEqual([]);
    },
    { auto: true },
  ],
  openWindow: async ({ browser, contextOptions, shop, trouble }, use) => {
    const contexts: (() => Promise<void>)[] = [];
    await use(async (person) => {
      const context = await browser.newContext({ ...contextOptions, baseURL: shop.origin });
      contexts.push(() => context.close());
      trouble.watch(context);
      if (person) await context.addCookies([person.cookie()]);
      return context.newPage();
    });
    for (const close of contexts) await close();
  },
});

export { expect };
