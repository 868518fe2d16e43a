import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { findShippedChromium } from '../packages/config/src/chromium.mjs';
import { installWorkspace } from './install-workspace.mjs';
import { serveFolder } from './serve-folder.mjs';
import { binOf, node, root, toolEnv } from './workspace.mjs';

installWorkspace();
const accept = process.argv[2] === 'accept';
const baselines = join(root, 'e2e', 'visual', 'baselines');
const rest = process.argv.slice(accept ? 3 : 2);

const chromium = await findShippedChromium();
const runs = chromium && spawnSync(chromium, ['--version']).status === 0;
if (!runs) {
  console.error(
    '\n!!! The pinned Chromium does not run on this machine: the pictures of the stories are NOT COMPARED. !!!\n',
  );
  process.exit(process.env.CI || accept ? 1 : 0);
}

/** Photographs would be nine tenths of the baselines: a drawing of the same size, one hue for each, is cut and placed alike. */
function drawPicture(path) {
  const [, name, width] = /^pictures\/(.+)-(\d+)\.webp$/.exec(path) ?? [];
  if (!name) return undefined;
  const hue = Buffer.from(name).reduce((sum, byte) => sum + 37 * byte, 0) % 360;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${width * 1.25}" viewBox="0 0 4 5"><path fill="hsl(${hue} 45% 62%)" d="M0 0h4v5H0z"/><path fill="hsl(${hue} 45% 48%)" d="M0 5h4V3z"/><circle cx="2" cy="2.5" r="1" fill="hsl(${hue} 45% 78%)"/></svg>`;
}

// In the header of every PNG; a picture that has been shrunk before would come out as other bytes.
const colourTypeAt = 25;
const indexed = 3;

/** At most 256 colours, without dots: drawn interfaces lose nothing that the comparison sees, and half of the bytes. */
async function shrinkBaselines() {
  for (const name of readdirSync(baselines, { recursive: true })) {
    if (!name.endsWith('.png')) continue;
    const file = join(baselines, name);
    const png = readFileSync(file);
    if (png[colourTypeAt] === indexed) continue;
    const small = sharp(png).removeAlpha().png({ compressionLevel: 9, palette: true, dither: 0 });
    writeFileSync(file, await small.toBuffer());
  }
}

/** Pictures that still hold are left as they are, byte for byte; those of stories that are gone go. */
async function forgetGoneStories() {
  const { chosenStories } = await import('../e2e/visual/chosen-stories.ts');
  const ids = new Set(chosenStories().map(({ id }) => id));
  for (const id of readdirSync(baselines)) {
    if (!ids.has(id)) rmSync(join(baselines, id), { recursive: true });
  }
}

async function run(args, env = {}) {
  const [status] = await once(
    spawn(node, args, { cwd: root, stdio: 'inherit', env: toolEnv(env) }),
    'exit',
  );
  return status ?? 1;
}

const built = await run([join(root, 'tools', 'storybook.mjs'), 'build']);
if (built !== 0) process.exit(built);
const book = await serveFolder(join(root, 'dist', 'storybook'), '/the/book/', drawPicture);
const status = await run(
  [
    binOf('@playwright/test', 'cli.js'),
    'test',
    '--config=playwright.visual.config.ts',
    ...(accept ? ['--update-snapshots=changed'] : []),
    ...rest,
  ],
  { VISUAL_CHROMIUM: chromium, VISUAL_URL: book.url },
);
await book.close();
if (accept) {
  await forgetGoneStories();
  await shrinkBaselines();
}
if (status !== 0 && !accept) {
  console.error(
    '\nPictures side by side: test-results/visual/index.html. To accept them all: `pnpm visual:accept`.',
  );
}
process.exit(status);
