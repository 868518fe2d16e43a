import type { FanOutQueue } from './fan-out-queue.ts';
import type { LiveClient } from './live-client.ts';
import { byeBytes } from './live-frame.ts';

/** Reconnecting is spread over these, so that a restart is not followed by a stampede. */
const retriesMs = [500, 900, 1300, 1700, 2100, 2500, 2900, 3300];

/** Tells each client when to come back and ends its stream; who does not take the last bytes in time is cut off. */
export async function sayGoodbye(
  clients: readonly LiveClient[],
  queue: FanOutQueue,
  waitMsMax: number,
): Promise<void> {
  const byes = retriesMs.map(byeBytes);
  let turn = 0;
  const open = new Set(clients);
  const closed = clients.map(
    (client) =>
      new Promise<void>((resolve) => {
        client.sink.onClose(() => {
          open.delete(client);
          resolve();
        });
      }),
  );
  const deliver = (client: LiveClient) => {
    const bye = byes[turn % byes.length];
    turn += 1;
    if (bye) client.sink.write(bye);
    client.sink.end();
  };
  queue.push([{ clients, deliver }]);
  await queue.whenIdle();
  const deadline = setTimeout(() => {
    for (const client of open) client.sink.destroy();
  }, waitMsMax);
  await Promise.all(closed);
  clearTimeout(deadline);
}
