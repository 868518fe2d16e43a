import { measureBundle } from '../bench/measure-bundle.mjs';
import { buildIfStale } from './build-if-stale.mjs';

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
process.exit(over === 0 ? 0 : 1);
