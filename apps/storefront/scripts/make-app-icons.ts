import { writeFile } from 'node:fs/promises';
import sharp from 'sharp';

// Makes the icons that a device shows for the installed site, from the logo on the site's own paper.
// Usage: node scripts/make-app-icons.ts

const cells: readonly (readonly [number, number])[] = [
  [0, 0],
  [8.8, 0],
  [17.6, 0],
  [0, 8.8],
  [17.6, 8.8],
];
const cell = (x: number, y: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="6.4" height="6.4" rx="1.5" fill="${fill}"/>`;

/** `room` is the share of the picture around the logo: masks cut up to a fifth from each side. */
function logo(room: number): string {
  const side = 28 * (1 + room * 2);
  const left = 12 - side / 2;
  const top = 13 - side / 2;
  const marks = cells.map(([x, y]) => cell(x, y, '#13161d')).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${left} ${top} ${side} ${side}"><rect x="${left}" y="${top}" width="${side}" height="${side}" fill="#f5f7f5"/>${marks}${cell(8.8, 19.6, '#db2810')}</svg>`;
}

const icons = [
  { name: 'icon-192', size: 192, room: 0.2 },
  { name: 'icon-512', size: 512, room: 0.2 },
  { name: 'icon-maskable-512', size: 512, room: 0.45 },
  { name: 'apple-touch-icon', size: 180, room: 0.25 },
] as const;

for (const { name, size, room } of icons) {
  const bytes = await sharp(Buffer.from(logo(room)))
    .resize(size, size)
    .png({ palette: true })
    .toBuffer();
  await writeFile(new URL(`../public/${name}.png`, import.meta.url), bytes);
}
