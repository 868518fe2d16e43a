import { describeDropStore } from '@livedrops/port-suites/drop-store.suite';
import { openTestShop } from './testing/open-test-shop.ts';

describeDropStore('drop store on SQLite', openTestShop);
