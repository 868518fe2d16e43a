import { appendFileSync } from 'node:fs';
import { firstLineOf } from './list-failures.mjs';

/** The same for Playwright. */
export default class CountResultsPlaywright {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const count = { passed: 0, failed: 0, skipped: 0, failures: [], secondTries: [] };
    for (const test of this.suite.allTests()) {
      const outcome = test.outcome();
      const named = {
        name: test.titlePath().filter(Boolean).join(' › '),
        error: firstLineOf(test.results.find(({ error }) => error)?.error?.message),
      };
      if (outcome === 'expected') count.passed += 1;
      else if (outcome === 'skipped') count.skipped += 1;
      else if (outcome === 'flaky') {
        count.passed += 1;
        count.secondTries.push(named);
      } else {
        count.failed += 1;
        count.failures.push(named);
      }
    }
    const file = process.env.LIVEDROPS_RESULTS_FILE;
    if (file) appendFileSync(file, `${JSON.stringify({ suite: 'e2e', ...count })}\n`);
  }
}
