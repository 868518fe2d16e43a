import { describeCatalog } from '@livedrops/port-suites/catalog.suite';
import { openTestShop } from './testing/open-test-shop.ts';

describeCatalog('catalog on SQLite', openTestShop);
