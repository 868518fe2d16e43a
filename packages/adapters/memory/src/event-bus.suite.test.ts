import { describeEventBus } from '@livedrops/port-suites/event-bus.suite';
import { createMemoryEventBus } from './event-bus.ts';

describeEventBus('the memory event bus', () => {
  const errors: unknown[] = [];
  return { bus: createMemoryEventBus((error) => errors.push(error)), errors };
});
