import { crashScenarios, openCrashStore } from './crash-scenarios.ts';

/**
 * Runs one scenario and kills its own process, with no chance to tidy up, before the write statement of the given number;
 * or, with the number -1, after the commit and before the answer.
 */
const [file = '', name = '', dieBefore = '0'] = process.argv.slice(2);
const scenario = Object.entries(crashScenarios).find(([known]) => known === name)?.[1];
if (!scenario) throw new Error(`There is no scenario "${name}"`);

const die = () => process.kill(process.pid, 'SIGKILL');
let running = false;
let writes = 0;
const store = openCrashStore(file, {
  at: scenario.at,
  onStatement(sql) {
    if (!running || !/^\s*(INSERT|UPDATE|DELETE|BEGIN|COMMIT)/i.test(sql)) return;
    writes += 1;
    if (writes === Number(dieBefore)) die();
  },
  onBatch() {
    if (running && dieBefore === '-1') die();
  },
});
running = true;
await scenario.run(store);
running = false;
await store.close();
process.stdout.write(String(writes));
