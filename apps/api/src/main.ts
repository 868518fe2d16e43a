import { join } from 'node:path';
import { type Config, parseConfig } from './config.ts';
import { createLogger, type Log } from './logging/create-logger.ts';
import { type RunningShop, startShop } from './start-shop.ts';

/** How long a shop with a broken disk goes on answering reads before it ends. */
const lastReadsMs = 2_000;

/** So long an orderly end may take; what is not done by then would be cut by whoever asked for it. */
const stopMsMax = 9_800;

/** This file stands in apps/api/src, and once built in apps/api/dist. */
const houseDir = join(import.meta.dirname, '..', '..', '..');

const isSource = import.meta.filename.endsWith('.ts');
const checkpointWorker = new URL(
  isSource ? 'profiles/checkpoint-worker.ts' : 'checkpoint-worker.js',
  import.meta.url,
);

function readConfig(): Config {
  try {
    return parseConfig(process.env, houseDir);
  } catch (error) {
    return giveUp(error);
  }
}

/** Says in plain words why nothing starts. */
function giveUp(error: unknown): never {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
}

function end(log: Log, code: number): never {
  log.flush();
  process.exit(code);
}

async function run(): Promise<void> {
  const config = readConfig();
  const log = createLogger(config.logLevel);
  const { logger } = log;
  for (const event of ['uncaughtException', 'unhandledRejection'] as const) {
    process.on(event, (error: unknown) => {
      logger.fatal({ err: error }, event);
      end(log, 1);
    });
  }
  let shop: RunningShop | undefined;
  try {
    shop = await startShop({
      config,
      clock: { now: () => Date.now() },
      logger,
      checkpointWorker,
      onFatal(error) {
        logger.fatal({ err: error }, 'the disk has failed: no more writes');
        setTimeout(() => end(log, 1), lastReadsMs);
      },
    });
  } catch (error) {
    logger.debug({ err: error }, 'not started');
    log.flush();
    giveUp(error);
  }
  const { stop } = shop;
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) {
    process.on(signal, () => {
      setTimeout(() => end(log, 1), stopMsMax).unref();
      void stop().then(() => end(log, 0));
    });
  }
}

await run();
