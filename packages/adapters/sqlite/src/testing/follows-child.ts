import { writeSync } from 'node:fs';
import { openFollowGraph } from '../open-follow-graph.ts';
import { raiseStorm } from './follow-storm.ts';

/** Follows and unfollows, and kills its own process, with no chance to tidy up, before the write statement of the given number. */
const [file = '', dieBefore = '0'] = process.argv.slice(2);
let writes = 0;
const { graph, close } = openFollowGraph({
  file,
  onStatement(sql) {
    if (!/^\s*(INSERT|UPDATE|DELETE|BEGIN|COMMIT)/i.test(sql)) return;
    writes += 1;
    if (writes === Number(dieBefore)) process.kill(process.pid, 'SIGKILL');
  },
});
await raiseStorm(graph, (burst, index) => writeSync(1, `${burst} ${index}\n`));
close();
