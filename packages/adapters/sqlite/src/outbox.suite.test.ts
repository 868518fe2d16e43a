import { describeOutbox } from '@livedrops/port-suites/outbox.suite';
import { openTestShop } from './testing/open-test-shop.ts';

describeOutbox('outbox on SQLite', openTestShop);
