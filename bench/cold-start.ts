import { startShop } from '@livedrops/config/shop-process';
import type { BenchResult } from './bench-result.ts';
import { medianOf } from './median.ts';

const rounds = 7;
const gateMs = 600;

/** P16: from spawning the process to its first 200, on an empty data folder, migrations included. */
export async function run(): Promise<BenchResult> {
  const cold: number[] = [];
  const warm: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const shop = await startShop({ env: { LIVEDROPS_SEED_DEMO: 'false' } });
    cold.push(shop.readyMs);
    await shop.stop();
    const again = await startShop({ dataDir: shop.dataDir, env: { LIVEDROPS_SEED_DEMO: 'false' } });
    warm.push(again.readyMs);
    await again.stop();
    await shop.dispose();
  }
  const ms = medianOf(cold);
  return {
    id: 'P16',
    promise: 'cold start, spawn to first 200, migrations included',
    rows: [
      { name: 'empty folder', value: ms, unit: 'ms' },
      { name: 'migrated folder', value: medianOf(warm), unit: 'ms' },
    ],
    ratio: ms / gateMs,
    gate: `≤ ${gateMs} ms`,
    pass: ms <= gateMs,
    rounds,
  };
}
