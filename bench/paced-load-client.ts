import { Agent, request } from 'node:http';
import type { PacedResult, PacedWish } from './paced-load.ts';

// Requests at random instants (a Poisson process), sent whether or not the ones before are answered.

process.on('message', async (wish: PacedWish) => {
  process.send?.(await sendPaced(wish));
});
process.on('disconnect', () => process.exit(0));

async function sendPaced(wish: PacedWish): Promise<PacedResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: wish.connections, scheduling: 'fifo' });
  const durations: number[] = [];
  const statuses: Record<string, number> = {};
  const open: Promise<void>[] = [];
  const startedAt = performance.now();
  let dueMs = 0;
  for (let index = 0; dueMs < wish.ms; index += 1) {
    dueMs += (-Math.log(1 - Math.random()) * 1_000) / wish.perSecond;
    await pauseUntil(startedAt + dueMs);
    const sentAt = performance.now();
    open.push(
      send(wish, agent, index).then((status) => {
        durations.push(performance.now() - sentAt);
        statuses[status] = (statuses[status] ?? 0) + 1;
      }),
    );
  }
  await Promise.all(open);
  agent.destroy();
  durations.sort((a, b) => a - b);
  const at = (part: number) => durations[Math.floor(durations.length * part)] ?? Number.NaN;
  return { p95Ms: at(0.95), p99Ms: at(0.99), statuses };
}

/** To the millisecond of a timer: what falls due meanwhile goes out together. Spinning would take the server's core. */
async function pauseUntil(dueAt: number): Promise<void> {
  const leftMs = dueAt - performance.now();
  if (leftMs > 0) await new Promise((resolve) => setTimeout(resolve, leftMs));
}

function send(wish: PacedWish, agent: Agent, index: number): Promise<number> {
  const { origin, path, orders } = wish;
  return new Promise((resolve, reject) => {
    const cookie = orders?.cookies[index % orders.cookies.length] ?? '';
    const body = orders
      ? `{"drop_id":"${orders.dropId}","quantity":1,"idempotency_key":"${orders.dropId}-${index}"}`
      : '';
    const headers = orders
      ? { origin, cookie, 'content-type': 'application/json', 'content-length': body.length }
      : {};
    const method = orders ? 'POST' : 'GET';
    const outgoing = request(origin + path, { agent, method, headers }, (answer) => {
      answer.resume();
      answer.on('end', () => resolve(answer.statusCode ?? 0));
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}
