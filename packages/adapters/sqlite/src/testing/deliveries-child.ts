import { writeSync } from 'node:fs';
import { createFakeClock } from '@livedrops/port-suites/fake-clock';
import { createFakeIds } from '@livedrops/port-suites/fake-ids';
import { openDeliveries } from '../open-deliveries.ts';
import { tellDeliveries } from './tell-deliveries.ts';

/** Tells deliveries and kills its own process, with no chance to tidy up, before the write statement of the given number. */
const [file = '', dieBefore = '0'] = process.argv.slice(2);
let writes = 0;
const { queue, close } = openDeliveries({
  file,
  clock: createFakeClock(),
  ids: createFakeIds(),
  onStatement(sql) {
    if (!/^\s*(INSERT|UPDATE|BEGIN|COMMIT)/i.test(sql)) return;
    writes += 1;
    if (writes === Number(dieBefore)) process.kill(process.pid, 'SIGKILL');
  },
});
await tellDeliveries(queue, (userId) => writeSync(1, `${userId}\n`));
close();
