import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { installWorkspace } from './install-workspace.mjs';
import { listFailures } from './list-failures.mjs';
import { binOf, node, root, toolEnv } from './workspace.mjs';

installWorkspace();
buildIfStale();

const { findChromium } = await import('../packages/config/src/chromium.mjs');
const chromium = await findChromium();
if (!chromium) {
  console.error(
    '\n!!! No Chromium found: story tests and end-to-end tests are LEFT OUT. Set CHROMIUM_PATH, or run `npx playwright install chromium`. !!!\n',
  );
  if (process.env.CI) process.exit(1);
}

const scratch = mkdtempSync(join(tmpdir(), 'livedrops-results-'));
const resultsFile = join(scratch, 'results.jsonl');
const env = toolEnv({
  LIVEDROPS_RESULTS_FILE: resultsFile,
  ...(chromium ? { CHROMIUM_PATH: chromium } : {}),
});

const suites = [
  { name: 'unit, port suites and stories', args: [binOf('vitest', 'vitest.mjs'), 'run'] },
  {
    name: 'crash test, short',
    args: [join(root, 'apps', 'api', 'crash', 'run.ts'), '--rounds', '3'],
  },
  ...(chromium
    ? [{ name: 'end to end in Chromium', args: [binOf('@playwright/test', 'cli.js'), 'test'] }]
    : []),
  { name: 'pictures of the stories', args: [join(root, 'tools', 'visual.mjs')] },
];

let broken = 0;
for (const suite of suites) {
  console.log(`\n── ${suite.name} ──`);
  const { status } = spawnSync(node, suite.args, { cwd: root, stdio: 'inherit', env });
  if (status !== 0) {
    broken += 1;
    console.log(`── ${suite.name}: failed ──`);
  }
}

const total = { passed: 0, failed: 0, failures: [], secondTries: [] };
const lines = existsSync(resultsFile) ? readFileSync(resultsFile, 'utf8').trim().split('\n') : [];
if (lines.length === 0) console.error('No suite reported a result.');
for (const line of lines) {
  const { passed, failed, failures = [], secondTries = [] } = JSON.parse(line);
  total.passed += passed;
  total.failed += failed;
  total.failures.push(...failures);
  total.secondTries.push(...secondTries);
}
rmSync(scratch, { recursive: true, force: true });

// A suite that fails without a failed test (a crash, a bad configuration) must not look green.
if (broken > 0 && total.failed === 0) total.failed = broken;
if (total.passed === 0) {
  console.error('No test ran: that is a failure.');
  total.failed ||= 1;
}
for (const line of listFailures(total)) console.log(line);
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
