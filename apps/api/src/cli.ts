import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parseConfig } from './config.ts';
import { createIds } from './create-ids.ts';
import { runDeadLetters } from './dead-letters.ts';
import { checkEmbeddedShop, filesIn, openEmbeddedDeliveries } from './profiles/embedded.ts';

const houseDir = join(import.meta.dirname, '..', '..', '..');

const help = `livedrops: look after the data of a shop

  livedrops check [--data-dir <folder>]   Compare every number of the store with every other that should agree.
                                          Prints each difference; exit code 1 when there is one.
  livedrops dead-letters list             What could not be told after five tries: id, since when, channel, kind, user, tries, why.
  livedrops dead-letters replay <id|all>  Makes it due at once, with all its tries before it.
  livedrops dead-letters drop <id|all>    Gives it up: it is not told any more.
  livedrops help                          This text.

The data folder is --data-dir, else LIVEDROPS_DATA_DIR, else .livedrops beside the source. The shop may be running.
`;

function say(text: string): void {
  process.stdout.write(text);
}

function filesOf(dataDir: string | undefined) {
  const env = dataDir === undefined ? {} : { LIVEDROPS_DATA_DIR: dataDir };
  return filesIn(parseConfig({ ...process.env, ...env }, houseDir).dataDir);
}

function complain(text: string): void {
  process.stderr.write(text);
}

/** @returns The exit code. */
async function deadLetters(dataDir: string | undefined, args: readonly string[]): Promise<number> {
  const { deliveriesFile: file } = filesOf(dataDir);
  if (!existsSync(file)) {
    complain(`Nothing was ever to be told in ${file}. Name the data folder with --data-dir.\n`);
    return 2;
  }
  const deliveries = openEmbeddedDeliveries({ file, clock: Date, ids: createIds(Date) });
  try {
    return await runDeadLetters({ queue: deliveries.queue, say, complain }, args);
  } finally {
    deliveries.close();
  }
}

/** @returns The exit code. */
function check(dataDir: string | undefined): number {
  const files = filesOf(dataDir);
  if (!existsSync(files.ledgerFile)) {
    process.stderr.write(
      `There is no shop in ${files.ledgerFile}. Name its data folder with --data-dir.\n`,
    );
    return 2;
  }
  const differences = checkEmbeddedShop(files);
  for (const { check, subject, detail } of differences) say(`${check}: ${subject}: ${detail}\n`);
  say(
    differences.length === 0
      ? `${files.ledgerFile}: every number agrees.\n`
      : `${differences.length} ${differences.length === 1 ? 'difference' : 'differences'}.\n`,
  );
  return differences.length === 0 ? 0 : 1;
}

function run(): number | Promise<number> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'data-dir': { type: 'string' }, help: { type: 'boolean', short: 'h' } },
  });
  const [command = 'help', ...args] = positionals;
  if (values.help || command === 'help') {
    say(help);
    return 0;
  }
  if (command === 'check') return check(values['data-dir']);
  if (command === 'dead-letters') return deadLetters(values['data-dir'], args);
  process.stderr.write(`There is no command ${command}.\n\n${help}`);
  return 2;
}

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
