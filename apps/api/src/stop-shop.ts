import { setTimeout as sleep } from 'node:timers/promises';
import type { Container } from './container.ts';
import type { ClosableServer } from './http/closable-server.ts';
import type { DataDirLock } from './lock-data-dir.ts';
import type { Workers } from './start-workers.ts';

interface StopOptions {
  readonly container: Container;
  readonly servers: readonly ClosableServer[];
  readonly workers: Workers;
  readonly lock: DataDirLock;
}

/**
 * Closes the shop from the outside in: load balancers first, then streams and the door, then what is inside, and the store
 * when nobody can reach it any more.
 */
export async function stopShop({ container, servers, workers, lock }: StopOptions): Promise<void> {
  const { config, logger, readiness, hub, follows, wishes, inbox, push, shop, auth } = container;
  logger.info('draining');
  readiness.startDraining();
  const deadline = setTimeout(() => {
    for (const server of servers) server.cut();
  }, config.drainTimeoutMs);
  // From now on every answer closes its connection. What still comes on open ones is answered: the store closes after them.
  await sleep(config.drainGraceMs);
  const closed = servers.map((server) => server.close());
  await hub.drain();
  await Promise.all(closed);
  clearTimeout(deadline);
  await workers.stop();
  await auth.close();
  await push?.close();
  await container.mail.close();
  follows.close();
  wishes.close();
  inbox.close();
  container.deliveries.close();
  container.contacts.close();
  await shop.close();
  lock.release();
  logger.info('stopped');
}
