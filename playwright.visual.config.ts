import { defineConfig } from '@playwright/test';
import { chromiumArgs } from './packages/config/src/chromium.mjs';

const executablePath = process.env['VISUAL_CHROMIUM'];

/** `pnpm visual` starts this: it needs the pinned browser, the built book and its address. */
export default defineConfig({
  testDir: 'e2e/visual',
  testMatch: '**/*.visual.ts',
  fullyParallel: true,
  workers: process.env['VISUAL_WORKERS'] ? Number(process.env['VISUAL_WORKERS']) : 2,
  // The second try is for the machine, and is listed by name at the end (decision 29).
  retries: process.env['CI'] ? 1 : 0,
  timeout: 30_000,
  forbidOnly: true,
  // A story without a picture fails: only `pnpm visual:accept` writes one.
  updateSnapshots: 'none',
  reporter: [
    ['dot'],
    ['html', { outputFolder: 'test-results/visual', open: 'never' }],
    ['./tools/count-results-playwright.mjs'],
  ],
  outputDir: 'test-results/visual-pictures',
  snapshotPathTemplate: 'e2e/visual/baselines/{arg}{ext}',
  expect: {
    timeout: 5_000,
    toHaveScreenshot: {
      animations: 'disabled',
      caret: 'hide',
      scale: 'css',
      // The same browser draws the same picture: what is left for chance is the smoothing of a few edges.
      threshold: 0.1,
      maxDiffPixels: 24,
    },
  },
  use: {
    ...(executablePath ? { launchOptions: { executablePath, args: chromiumArgs } } : {}),
    baseURL: process.env['VISUAL_URL'] ?? '',
    deviceScaleFactor: 1,
    locale: 'en-GB',
    timezoneId: 'Europe/Lisbon',
    contextOptions: { reducedMotion: 'reduce' },
    trace: 'off',
  },
});
