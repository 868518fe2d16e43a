import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { measureBundle } from '../bench/measure-bundle.mjs';
import { buildIfStale } from './build-if-stale.mjs';
import { root } from './workspace.mjs';

const firstKbMax = 125;
const lazyKbMax = 25;

buildIfStale();
const { pages, lazy } = measureBundle();
let over = 0;
const judge = (name, gzipKb, max) => {
  if (gzipKb > max) over += 1;
  console.log(`${gzipKb > max ? 'over' : 'ok'}  ${gzipKb.toFixed(1)} of ${max} kB  ${name}`);
};
for (const { name, gzipKb } of pages) judge(`first load of the ${name} page`, gzipKb, firstKbMax);
for (const { name, gzipKb } of lazy) judge(name, gzipKb, lazyKbMax);

// The shop in memory is for stories, tests and `pnpm dev:mock`: nothing of it may reach buyers.
const dist = join(root, 'apps', 'storefront', 'dist');
const files = globSync('**/*{.js,.html}', { cwd: dist });
if (files.length === 0) throw new Error('No built file was found to look for mocks in.');
for (const file of files) {
  if (!/mockServiceWorker|setupWorker/.test(file + readFileSync(join(dist, file), 'utf8')))
    continue;
  over += 1;
  console.log(`mock  ${file} holds a part of the mocked shop`);
}
process.exit(over === 0 ? 0 : 1);
