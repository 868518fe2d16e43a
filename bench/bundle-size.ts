import type { BenchResult } from './bench-result.ts';
import { measureBundle } from './measure-bundle.mjs';

const gateKb = 125;
const lazyKb = 25;

/** P13: what a browser must load before home or the drop page runs, and what the other pages add. */
export async function run(): Promise<BenchResult> {
  const { pages, lazy } = measureBundle();
  const first = Math.max(...pages.map(({ gzipKb }) => gzipKb));
  const largest = lazy[0] ?? { name: 'none', gzipKb: 0 };
  return {
    id: 'P13',
    promise: 'JavaScript of the first load, gzip, home and drop page; other routes lazy',
    rows: [
      ...pages.map(({ name, gzipKb }) => ({ name, value: gzipKb, unit: 'kB' })),
      { name: `largest lazy part (${largest.name})`, value: largest.gzipKb, unit: 'kB' },
    ],
    ratio: first / gateKb,
    gate: `≤ ${gateKb} kB, lazy ≤ ${lazyKb} kB`,
    pass: first <= gateKb && largest.gzipKb <= lazyKb,
    rounds: 1,
  };
}
