import { writeSync } from 'node:fs';
import { tellLetters, writtenAt } from './told-letters.ts';

/** Sends letters and kills its own process, with no chance to tidy up, before the write of the given number. */
const [folder = '', dieBefore = '0'] = process.argv.slice(2);
let writes = 0;
await tellLetters({
  folder,
  now: writtenAt,
  async send({ to }) {
    writeSync(1, `${to}\n`);
    return { type: 'sent' };
  },
  onStatement(sql) {
    if (!/^\s*(INSERT|UPDATE|BEGIN|COMMIT)/i.test(sql)) return;
    writes += 1;
    if (writes === Number(dieBefore)) process.kill(process.pid, 'SIGKILL');
  },
});
