import { describeOrderLedger } from '@livedrops/port-suites/order-ledger.suite';
import { openTestShop } from './testing/open-test-shop.ts';

describeOrderLedger('order ledger on SQLite', openTestShop);
