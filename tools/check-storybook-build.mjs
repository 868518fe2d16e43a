import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { chromiumArgs, findChromium } from '../packages/config/src/chromium.mjs';
import { serveFolder } from './serve-folder.mjs';
import { node, root, toolEnv } from './workspace.mjs';

// The built book says nothing while it is built, is small, and opens from a plain file server below any path. At the end
// it is broken on purpose in each of these ways: what does not see that has proved nothing.

const maxBytes = 12_000_000;
const patienceMs = 12_000;

/** What npm says of the machine's own settings says nothing of the book. */
const warningsIn = (output) =>
  output
    .split('\n')
    .filter((line) => /▲|\bwarn(ing)?\b|\(!\)/i.test(line) && !line.startsWith('npm warn'));

const bytesOf = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);

const frame = (id, viewMode = 'story') => `iframe.html?viewMode=${viewMode}&id=${id}`;
const pages = [
  { path: '', shows: '#storybook-explorer-tree', still: false },
  { path: frame('commerce-dropcard--rail'), shows: '#storybook-root img', still: true },
  { path: frame('pages-shop-drop--live'), shows: 'text=of 120 left', still: true },
  { path: frame('primitives-button--docs', 'docs'), shows: '#storybook-docs h1', still: false },
];

/** What a visitor would miss on one page of the book. */
async function lookAt(browser, book, { path, shows, still }) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const findings = [];
  page.on('console', (line) => {
    const ofBrowser = line.location().url.endsWith('/favicon.ico');
    if (['error', 'warning'].includes(line.type()) && !ofBrowser) findings.push(line.text());
  });
  page.on('pageerror', (error) => findings.push(error.message));
  try {
    await page.goto(new URL(path, book.url).href);
    await page.locator(shows).first().waitFor({ timeout: patienceMs });
    if (still) findings.push(...(await page.evaluate(brokenParts)));
  } catch (error) {
    findings.push(error.message.split('\n')[0]);
  }
  await context.close();
  return findings.map((finding) => `${path || 'the book'}: ${finding}`);
}

/** Runs in the page. */
async function brokenParts() {
  const inSight = (image) => image.getBoundingClientRect().top < window.innerHeight;
  const images = [...document.images].filter((image) => image.loading !== 'lazy' || inSight(image));
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
  const broken = images.filter((image) => image.naturalWidth === 0);
  const fonts = [...document.fonts].filter((font) => font.status === 'loaded');
  return [
    ...broken.map((image) => `the picture ${image.currentSrc} is not there`),
    ...(images.length === 0 ? ['no picture is there'] : []),
    ...(fonts.length === 0 ? ['no font is there'] : []),
  ];
}

async function open(browser, folder, looked) {
  const book = await serveFolder(folder, '/some/path/');
  const findings = [];
  for (const page of looked) findings.push(...(await lookAt(browser, book, page)));
  // Every browser asks for that one by itself, at the root of the host.
  const missed = book.missed.filter((path) => path !== '/favicon.ico');
  findings.push(...missed.map((path) => `${path} was asked for and is not there`));
  await book.close();
  return findings;
}

const folder = join(mkdtempSync(join(tmpdir(), 'livedrops-book-')), 'book');
const built = spawnSync(node, [join(root, 'tools', 'storybook.mjs'), 'build'], {
  cwd: root,
  env: toolEnv({ STORYBOOK_OUTPUT: folder, FORCE_COLOR: '0' }),
  encoding: 'utf8',
  maxBuffer: 1 << 28,
});
const output = `${built.stdout}${built.stderr}`;
const problems = built.status === 0 ? warningsIn(output) : [output.slice(-4_000)];
let browser;
try {
  if (built.status === 0) {
    const bytes = bytesOf(folder);
    console.log(`The book is ${(bytes / 1e6).toFixed(1)} MB of ${maxBytes / 1e6}.`);
    if (bytes > maxBytes) problems.push(`The book is ${bytes} bytes, more than ${maxBytes}.`);
    if (warningsIn('▲  Vite [PLANTED] something').length !== 1) {
      problems.push('A planted warning was not seen.');
    }
    const executablePath = await findChromium();
    if (executablePath) {
      browser = await chromium.launch({ executablePath, args: chromiumArgs });
      problems.push(...(await open(browser, folder, pages)));
      for (const gone of ['pictures', 'mockServiceWorker.js']) {
        rmSync(join(folder, gone), { recursive: true });
        const seen = await open(browser, folder, [pages[1]]);
        if (seen.length === 0) problems.push(`A book without ${gone} was taken for a whole one.`);
      }
    } else if (process.env.CI) problems.push('No Chromium found.');
    else console.error('!!! No Chromium found: nobody looked whether the book opens. !!!');
  }
} finally {
  await browser?.close();
  rmSync(folder, { recursive: true, force: true });
}
for (const problem of problems) console.error(problem);
process.exit(problems.length === 0 ? 0 : 1);
