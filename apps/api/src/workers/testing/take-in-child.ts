import { randomUUIDv7 } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { openInbox } from '@livedrops/adapter-sqlite/open-inbox';
import { openStore } from '@livedrops/adapter-sqlite/open-store';
import { brandId } from '@livedrops/core/shared/ids';
import { startTakeInEvents } from '../take-in-events.ts';

/**
 * Takes events in and kills its own process, with no chance to tidy up, before the inbox's write statement of the given number;
 * or, with the number -n, in the midst of telling for the nth time.
 */
const [folder = '', dieBefore = '0'] = process.argv.slice(2);
const die = () => process.kill(process.pid, 'SIGKILL');
const clock = { now: () => 1_000_000 };
let running = false;
let writes = 0;
let tellings = 0;
const store = openStore({
  file: join(folder, 'livedrops.db'),
  clock,
  ids: { next: () => brandId(randomUUIDv7()) },
  holdTtlMs: 60_000,
});
const { inbox } = openInbox({
  file: join(folder, 'inbox.db'),
  onStatement(sql) {
    if (!running || !/^\s*(INSERT|UPDATE|BEGIN|COMMIT)/i.test(sql)) return;
    writes += 1;
    if (writes === Number(dieBefore)) die();
  },
});
running = true;
startTakeInEvents(
  { clock, drops: store.drops, inbox, ledger: store.ledger },
  {
    outbox: store.outbox,
    log: {
      warn(facts, message) {
        throw new Error(`${message}: ${JSON.stringify(facts)}`);
      },
    },
    async tell(entries) {
      tellings += 1;
      for (const [place, { notificationId }] of entries.entries()) {
        if (tellings === -Number(dieBefore) && place === 30) die();
        appendFileSync(join(folder, 'told.txt'), `${notificationId}\n`);
      }
    },
  },
);
