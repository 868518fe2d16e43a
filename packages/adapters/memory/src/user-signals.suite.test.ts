import { describeUserSignals } from '@livedrops/port-suites/user-signals.suite';
import { createMemoryUserSignals } from './user-signals.ts';

describeUserSignals('the memory signals', () => {
  const errors: unknown[] = [];
  return { signals: createMemoryUserSignals((error) => errors.push(error)), errors };
});
