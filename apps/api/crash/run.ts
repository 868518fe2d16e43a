import { spawnSync } from 'node:child_process';
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { playRound } from './play-round.ts';

// Kills the built API with SIGKILL at random acknowledgements while buyers hammer one drop, then judges the whole history
// as clients saw it. A failed round prints its seed: `--seed <n> --rounds 1` plays it again.
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '10' },
    buyers: { type: 'string', default: '40' },
    stock: { type: 'string', default: '50' },
    kills: { type: 'string', default: '3' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  },
});

function checkStore(dataDir: string): string[] {
  const cli = join(import.meta.dirname, '..', 'dist', 'cli.js');
  const run = spawnSync(process.execPath, [cli, 'check', '--data-dir', dataDir], {
    encoding: 'utf8',
  });
  return run.status === 0 ? [] : [`livedrops check: ${run.stdout}${run.stderr}`];
}

let passed = 0;
let failed = 0;
const rounds = Number(values.rounds);
for (let round = 0; round < rounds; round += 1) {
  const seed = Number(values.seed) + round;
  const result = await playRound({
    seed,
    buyerCount: Number(values.buyers),
    stockCount: Number(values.stock),
    killCount: Number(values.kills),
  });
  const faults = [...result.faults, ...checkStore(result.dataDir)];
  if (faults.length === 0) passed += 1;
  else failed += 1;
  console.log(
    `${faults.length === 0 ? '✓' : '✗'} round ${round + 1} of ${rounds}, seed ${seed}: ${result.summary}`,
  );
  for (const fault of faults) console.error(`    ${fault}`);
  if (faults.length === 0) rmSync(result.dataDir, { recursive: true, force: true });
  else console.error(`    The databases are kept in ${result.dataDir}`);
}

const resultsFile = process.env['LIVEDROPS_RESULTS_FILE'];
if (resultsFile)
  appendFileSync(resultsFile, `${JSON.stringify({ suite: 'crash', passed, failed })}\n`);
console.log(`${passed} rounds passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
