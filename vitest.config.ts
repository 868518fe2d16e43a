import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import react from '@vitejs/plugin-react';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { chromiumArgs, findChromium } from './packages/config/src/chromium.mjs';

const quiet = './packages/config/src/fail-on-console.ts';

/** Stories are tests in a real browser. Without one they are left out, loudly, and never in CI. */
async function storyProject(): Promise<TestProjectConfiguration[]> {
  const executablePath = await findChromium();
  if (!executablePath) {
    const text = 'No Chromium found: the story tests are LEFT OUT. Set CHROMIUM_PATH.';
    if (process.env['CI']) throw new Error(text);
    // Vitest reads this file more than once: the line is said once.
    if (!process.env['LIVEDROPS_NO_BROWSER']) process.stderr.write(`\n!!! ${text} !!!\n\n`);
    process.env['LIVEDROPS_NO_BROWSER'] = 'said';
    return [];
  }
  // Vitest reads this file once for each project: the others must find the same browser without unpacking it again.
  process.env['CHROMIUM_PATH'] = executablePath;
  return [
    {
      plugins: [storybookTest({ configDir: '.storybook', storybookScript: 'pnpm storybook' })],
      test: {
        name: 'storybook',
        setupFiles: [quiet],
        // A browser's test alone may be tried twice (decision 29): a second seed must never hide what a property found.
        retry: process.env['CI'] ? 1 : 0,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          provider: playwright({ launchOptions: { executablePath, args: chromiumArgs } }),
          instances: [{ browser: 'chromium', viewport: { width: 390, height: 844 } }],
        },
      },
    },
  ];
}

export default defineConfig({
  test: {
    reporters: ['default', './tools/count-results-reporter.mjs'],
    projects: [
      {
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'packages/{contract,client,mocks,core,port-suites,config}/**/*.test.ts',
            'packages/adapters/*/src/**/*.test.ts',
            'apps/api/**/*.test.ts',
            'tools/**/*.test.ts',
            '.storybook/**/*.test.ts',
          ],
          setupFiles: [quiet],
          // Real files, real processes, real fsync, on machines that other work keeps busy.
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        plugins: [react()],
        test: {
          name: 'storefront',
          environment: 'jsdom',
          // One jsdom for many files: making one for each took most of the time. The setup file clears what tests leave.
          isolate: false,
          include: ['apps/storefront/src/**/*.test.{ts,tsx}', 'packages/ui/src/**/*.test.{ts,tsx}'],
          setupFiles: [quiet, './packages/config/src/dom-setup.ts'],
        },
      },
      ...(await storyProject()),
    ],
  },
});
