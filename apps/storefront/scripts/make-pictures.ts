import { mkdir, readdir, stat } from 'node:fs/promises';
import { join, parse } from 'node:path';
import sharp from 'sharp';

// Makes the product pictures that the site serves: `<name>-<width>.avif` and `.webp`, all 4:5.
// Usage: pnpm pictures <folder with the rendered pictures>
// A name that ends in `-b` is a second view, which is never shown wider than 600.

const mainWidths = [160, 320, 640, 800];
const secondWidths = [160, 320, 600];
const avifBytesMax = 30 * 1024;
/** From the wanted quality downwards, until the file is small enough. */
const avifQualities = [66, 60, 54, 46];

async function makeAvif(source: string, width: number, target: string): Promise<void> {
  for (const quality of avifQualities) {
    const { size } = await sharp(source)
      .resize({ width, height: (width * 5) / 4, fit: 'cover' })
      .avif({ quality, effort: 5 })
      .toFile(target);
    if (size <= avifBytesMax) return;
  }
}

async function makeWebp(source: string, width: number, target: string): Promise<void> {
  await sharp(source)
    .resize({ width, height: (width * 5) / 4, fit: 'cover' })
    .webp({ quality: 82, effort: 6, smartSubsample: true })
    .toFile(target);
}

async function makePictures(source: string, target: string): Promise<void> {
  const names = (await readdir(source)).filter((name) => name.endsWith('.webp')).sort();
  if (names.length === 0) throw new Error(`No .webp pictures in ${source}: nothing was made.`);
  await mkdir(target, { recursive: true });
  for (const file of names) {
    const { name } = parse(file);
    for (const width of name.endsWith('-b') ? secondWidths : mainWidths) {
      const stem = join(target, `${name}-${width}`);
      await makeAvif(join(source, file), width, `${stem}.avif`);
      await makeWebp(join(source, file), width, `${stem}.webp`);
    }
  }
  const made = await readdir(target);
  const sizes = await Promise.all(made.map(async (name) => (await stat(join(target, name))).size));
  const total = sizes.reduce((sum, size) => sum + size, 0);
  console.log(
    `${made.length} files, ${(total / 1e6).toFixed(2)} MB, largest ${Math.max(...sizes)} bytes`,
  );
}

const [source] = process.argv.slice(2);
if (source === undefined) {
  console.error('Say which folder holds the rendered pictures: pnpm pictures <folder>');
  process.exitCode = 1;
} else {
  await makePictures(source, join(import.meta.dirname, '../public/pictures'));
}
