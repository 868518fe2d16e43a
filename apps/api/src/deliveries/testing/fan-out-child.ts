import { writeSync } from 'node:fs';
import { startedAt, tellCrowd } from './told-crowd.ts';

/** Tells a crowd and kills its own process, with no chance to tidy up, before the write statement of the given number. */
const [folder = '', dieBefore = '0'] = process.argv.slice(2);
let writes = 0;
await tellCrowd({
  folder,
  now: startedAt,
  async send({ endpoint }) {
    writeSync(1, `${endpoint}\n`);
    return { type: 'sent' };
  },
  onStatement(sql) {
    if (!/^\s*(INSERT|UPDATE|BEGIN|COMMIT)/i.test(sql)) return;
    writes += 1;
    if (writes === Number(dieBefore)) process.kill(process.pid, 'SIGKILL');
  },
});
