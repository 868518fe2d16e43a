import { defineConfig } from '@playwright/test';
import { chromiumArgs, findChromium } from './packages/config/src/chromium.mjs';

const executablePath = await findChromium();

export default defineConfig({
  testDir: 'e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: false,
  workers: process.env['E2E_WORKERS'] ? Number(process.env['E2E_WORKERS']) : 1,
  // The second try is for the machine, and is listed by name at the end (decision 29).
  retries: process.env['CI'] ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: true,
  reporter: [['list'], ['./tools/count-results-playwright.mjs']],
  outputDir: 'test-results',
  use: {
    launchOptions: { ...(executablePath ? { executablePath } : {}), args: chromiumArgs },
    // Recording each step costs half of the time: `pnpm e2e --trace retain-on-failure` when a failure is hard to see.
    trace: 'off',
    screenshot: 'only-on-failure',
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
  },
});
