import { appendFileSync } from 'node:fs';
import { firstLineOf } from './list-failures.mjs';

/** Adds Vitest's counts to the file that the test command sums up: no reader has to parse printed text. */
export default class CountResultsReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: 0, skipped: 0, failures: [], secondTries: [] };
    const fail = (name, error) => {
      count.failed += 1;
      count.failures.push({ name, error: firstLineOf(error?.message) });
    };
    for (const error of unhandledErrors) fail('outside of a test', error);
    for (const module of modules) {
      let own = 0;
      for (const test of module.children.allTests()) {
        own += 1;
        const { state, errors } = test.result();
        const name = `${module.project.name} › ${module.relativeModuleId} › ${test.fullName}`;
        if (state === 'failed') fail(name, errors[0]);
        else count[state === 'pending' ? 'skipped' : state] += 1;
        if (test.diagnostic()?.flaky) {
          count.secondTries.push({ name, error: firstLineOf(errors?.[0]?.message) });
        }
      }
      // A file that breaks before its first test has no test to fail.
      if (own === 0 && !module.ok()) fail(module.relativeModuleId, module.errors()[0]);
    }
    const file = process.env.LIVEDROPS_RESULTS_FILE;
    if (file) appendFileSync(file, `${JSON.stringify({ suite: 'vitest', ...count })}\n`);
  }
}
