import { appendFileSync } from 'node:fs';

/** The same for Playwright: a test that passed on a retry counts as failed, since flakiness is a fault. */
export default class CountResultsPlaywright {
  onBegin(_config, suite) {
    this.suite = suite;
  }

  onEnd() {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const test of this.suite.allTests()) {
      const outcome = test.outcome();
      if (outcome === 'expected') count.passed += 1;
      else if (outcome === 'skipped') count.skipped += 1;
      else count.failed += 1;
    }
    const file = process.env.LIVEDROPS_RESULTS_FILE;
    if (file) appendFileSync(file, `${JSON.stringify({ suite: 'e2e', ...count })}\n`);
  }
}
