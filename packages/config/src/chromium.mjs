import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium as playwrightChromium } from 'playwright';

const names = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome.exe',
  'msedge.exe',
];

const findOnPath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((folder) => names.map((name) => join(folder, name)))
    .find((file) => existsSync(file));

/**
 * Path of a Chromium, or undefined: CHROMIUM_PATH, else Playwright's download, else one on PATH, else the one shipped in
 * the npm package (Linux x64). The shipped one unpacks on first use: call this in the parent before workers start.
 */
export async function findChromium() {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH;
  if (existsSync(playwrightChromium.executablePath())) return playwrightChromium.executablePath();
  const system = findOnPath();
  if (system) return system;
  return findShippedChromium();
}

/** The one Chromium of the lock file, where it can run (Linux x64): pictures are compared in no other, as each draws text its own way. */
export async function findShippedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // Makes the package unpack NSS beside the browser and set LD_LIBRARY_PATH.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const shipped = await import('@sparticuz/chromium').catch(() => null);
  return shipped?.default.executablePath();
}

export const chromiumArgs = [
  ...(process.getuid?.() === 0 || process.env.CI ? ['--no-sandbox'] : []),
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
];
