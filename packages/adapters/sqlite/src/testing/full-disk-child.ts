import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { createFakeIds } from '@livedrops/port-suites/fake-ids';
import { ShopWorld } from '@livedrops/port-suites/shop-world';
import { openStore } from '../open-store.ts';

/** Sells until the system lets no file grow any more, and prints what it had answered by then. */
const [file = ''] = process.argv.slice(2);
mkdirSync(dirname(file), { recursive: true });
const clock = createFakeClock();
const ids = createFakeIds();
const holdTtlMs = 300_000;
const fatal: string[] = [];
const onFatal = (error: Error) => fatal.push(error.message);
const store = openStore({ file, clock, ids, holdTtlMs, onFatal });
const never = () => Promise.reject(new Error('This stage has one process and one life'));
const stage = { ...store, clock, ids, holdTtlMs, beside: never, reopen: never };
const world = new ShopWorld({ ...stage, differences: store.check });

const drop = await world.drop({ stock: [1_000_000] });
const acknowledged: string[] = [];
const refusals: string[] = [];
while (refusals.length === 0) {
  const answers = await Promise.all(Array.from({ length: 50 }, () => world.place(drop)));
  for (const answer of answers) {
    if (answer.ok) acknowledged.push(answer.order.orderId);
    else refusals.push(answer.code);
  }
}
const afterwards = await world.place(drop);
const readable = store.drops.find(drop.dropId) !== null;
await store.close();
process.stdout.write(JSON.stringify({ acknowledged, refusals, fatal, afterwards, readable }));
