import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Clock } from '@livedrops/core/ports/clock';
import type { Logger } from 'pino';
import { assembleApp } from './assemble-app.ts';
import type { Config } from './config.ts';
import { type Container, createContainer } from './container.ts';
import { type ClosableServer, makeClosable } from './http/closable-server.ts';
import { createHttpServer } from './http/http-server.ts';
import { apiSecurityHeaders } from './http/security-headers.ts';
import { lockDataDir } from './lock-data-dir.ts';
import { createMetricsServer } from './metrics/metrics-server.ts';
import { seedBeforeStart } from './seed-before-start.ts';
import { startWorkers } from './start-workers.ts';
import { stopShop } from './stop-shop.ts';

export interface StartOptions {
  readonly config: Config;
  readonly clock: Clock;
  readonly logger: Logger;
  /** The disk has failed: writes are refused from now on, and the process should end. */
  readonly onFatal: (error: Error) => void;
  /** See the container's. */
  readonly checkpointWorker?: URL;
}

export interface RunningShop {
  /** The port that was given, also when 0 was asked for. */
  readonly port: number;
  /** Ends everything in order: nothing that was accepted is lost. Safe to call twice. */
  readonly stop: () => Promise<void>;
}

/** So long after the start the account library is loaded, unless somebody signs in before. */
const warmUpAfterMs = 1_000;
/**
 * Connections that may wait to be taken. After a restart a whole crowd comes back within a second; whoever finds the line full
 * is asked to come again by its own system only, after 1, 3, 7, 15 seconds. The kernel's own bound may be lower.
 */
const waitingMax = 4_096;

/** Brings the whole shop up: lock, seed, migrations, checks, workers, server. Whatever fails releases what was taken. */
export async function startShop(options: StartOptions): Promise<RunningShop> {
  const { config, clock, logger } = options;
  const lock = lockDataDir(config.dataDir);
  const servers: ClosableServer[] = [];
  let container: Container | undefined;
  try {
    await seedBeforeStart(config, clock);
    container = createContainer({
      ...options,
      connections: () => countConnections(servers[0]?.server),
    });
    checkStore(container);
    const server = createHttpServer({
      ...config,
      app: assembleApp(container),
      securityHeaders: apiSecurityHeaders({ https: config.mode === 'production' }),
      onError: (error) => logger.error({ err: error }, 'request failed'),
    });
    servers.push(makeClosable(server));
    await listen(server, config.port, config.host);
    if (config.metrics) {
      const metrics = createMetricsServer(container.metrics);
      await listen(metrics, config.metrics.port, config.metrics.host);
      servers.push(makeClosable(metrics));
    }
  } catch (error) {
    for (const { server } of servers) server.close();
    await container?.shop.close();
    lock.release();
    throw error;
  }
  const running = container;
  const workers = await startWorkers(running);
  const warmUp = setTimeout(() => void running.auth.warmUp(), warmUpAfterMs);
  warmUp.unref();
  const port = portOf(servers[0]?.server);
  logger.info({ port, mode: config.mode, dataDir: config.dataDir }, 'listening');

  let stopping: Promise<void> | undefined;
  return {
    port,
    stop() {
      clearTimeout(warmUp);
      stopping ??= stopShop({ container: running, servers, workers, lock });
      return stopping;
    },
  };
}

/** @throws Error with what to do when the address is taken. */
async function listen(server: Server, port: number, host: string | undefined): Promise<void> {
  server.listen({ port, backlog: waitingMax, ...(host !== undefined && { host }) });
  try {
    await once(server, 'listening');
  } catch (error) {
    if (!(error instanceof Error) || Reflect.get(error, 'code') !== 'EADDRINUSE') throw error;
    throw new Error(
      `Port ${port} is in use by another program. Stop that one, or set another port, for example PORT=${port + 1}.`,
      { cause: error },
    );
  }
}

/** Differences are bugs or a damaged disk: a real shop must not sell on top of them. */
function checkStore({ shop, config, logger }: Container): void {
  const differences = shop.check();
  if (differences.length === 0) return;
  for (const difference of differences) logger.error(difference, 'the store differs from itself');
  if (config.mode !== 'production') return;
  throw new Error(
    `The store differs from itself in ${differences.length} places, so the shop does not open. See them with: livedrops check --data-dir ${config.dataDir}`,
  );
}

function countConnections(server: Server | undefined): Promise<number> {
  return new Promise((resolve) => {
    if (server) server.getConnections((_error, count) => resolve(count ?? 0));
    else resolve(0);
  });
}

function portOf(server: Server | undefined): number {
  const address: AddressInfo | string | null | undefined = server?.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
