import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, createServer, request } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { pino } from 'pino';
import { afterAll, expect, test } from 'vitest';
import { type Config, parseConfig } from './config.ts';
import { type RunningShop, startShop } from './start-shop.ts';
import { speakHttp } from './testing/speak-http.ts';

const folder = mkdtempSync(join(tmpdir(), 'livedrops-start-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let dirs = 0;
function configOf(change: Partial<Config> = {}): Config {
  dirs += 1;
  const env = {
    LIVEDROPS_MODE: 'test',
    LIVEDROPS_DATA_DIR: join(folder, `data-${dirs}`),
    PORT: '0',
  };
  return { ...parseConfig(env, folder), ...change };
}

const start = (config: Config): Promise<RunningShop> =>
  startShop({
    config,
    clock: { now: () => Date.now() },
    logger: pino({ level: 'silent' }),
    onFatal: (error) => {
      throw error;
    },
  });

const statusOf = async (port: number, path: string) =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).status;

test('a shop opens on an empty folder, answers, and closes', async () => {
  const config = configOf();
  const shop = await start(config);
  expect(await statusOf(shop.port, '/readyz')).toBe(200);
  await shop.stop();
  await expect(statusOf(shop.port, '/readyz')).rejects.toThrow();
  const again = await start(config);
  expect(await statusOf(again.port, '/drops/live')).toBe(200);
  await again.stop();
});

test('closing is told first, then streams get their goodbye', async () => {
  const shop = await start(configOf({ drainGraceMs: 200 }));
  const { port } = shop;
  const stream = speakHttp({ port, pieces: ['GET /live HTTP/1.1\r\nHost: a\r\n\r\n'] });
  await statusOf(port, '/healthz');
  const stopped = shop.stop();
  const ready = await fetch(`http://127.0.0.1:${port}/readyz`);
  expect([ready.status, await ready.json()]).toEqual([503, { status: 'draining' }]);
  expect(ready.headers.get('connection')).toBe('close');
  expect(await statusOf(port, '/drops/live')).toBe(200);
  await stopped;
  const { body, closed } = await stream;
  expect([body.includes('event: bye'), closed]).toEqual([true, true]);
});

/** Sends one request after the other on its connection until an answer ends that, and counts whole answers. */
async function askUntilClosed(port: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  const statuses: number[] = [];
  for (;;) {
    const { status, last } = await new Promise<{ status: number; last: boolean }>(
      (resolve, reject) => {
        const asked = request({ port, path: '/drops/live', agent }, (answer) => {
          answer.resume().on('end', () =>
            resolve({
              status: answer.statusCode ?? 0,
              last: answer.headers.connection === 'close',
            }),
          );
        });
        asked.on('error', reject);
        asked.end();
      },
    );
    statuses.push(status);
    if (last) return statuses;
  }
}

test('no connection is cut: each is answered until it is told that this was the last answer', async () => {
  const shop = await start(configOf({ drainGraceMs: 300 }));
  const { port } = shop;
  const body = '{"email":"a@b.example","password":"12345678"}';
  const head = `POST /auth/sign-in/email HTTP/1.1\r\nHost: a\r\nOrigin: http://a\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n`;
  const slow = speakHttp({ port, pieces: [head, body.slice(0, 9), body.slice(9)], pauseMs: 150 });
  const clients = Array.from({ length: 8 }, () => askUntilClosed(port));
  await statusOf(port, '/healthz');
  await Promise.all([shop.stop(), ...clients]);
  for (const statuses of await Promise.all(clients)) {
    expect(new Set(statuses)).toEqual(new Set([200]));
  }
  expect((await slow).status).toBe(401);
});

test('a client that never finishes does not keep the shop open', async () => {
  const shop = await start(configOf({ drainTimeoutMs: 300 }));
  const stuck = speakHttp({
    port: shop.port,
    pieces: ['POST /auth/sign-in/email HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n{'],
  });
  stuck.catch(() => {});
  await statusOf(shop.port, '/healthz');
  const startedMs = performance.now();
  await shop.stop();
  expect(performance.now() - startedMs).toBeLessThan(3_000);
});

test('a connection that was opened in advance and never used does not keep the shop open', async () => {
  const shop = await start(configOf());
  const silent = connect(shop.port, '127.0.0.1');
  await once(silent, 'connect');
  await statusOf(shop.port, '/healthz');
  const startedMs = performance.now();
  await shop.stop();
  expect(performance.now() - startedMs).toBeLessThan(4_000);
  silent.destroy();
});

test('a second process on the same folder is refused, and the first goes on', async () => {
  const config = configOf();
  const shop = await start(config);
  await expect(start(config)).rejects.toThrow(/Another LiveDrops process/);
  expect(await statusOf(shop.port, '/readyz')).toBe(200);
  await shop.stop();
});

test('a taken port is told with another one to try, and everything taken is given back', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, resolve));
  const { port } = other.address() as AddressInfo;
  const config = configOf({ port });
  await expect(start(config)).rejects.toThrow(`Port ${port} is in use by another program.`);
  await new Promise((resolve) => other.close(resolve));
  const shop = await start(config);
  expect(await statusOf(port, '/readyz')).toBe(200);
  await shop.stop();
});

test('the metrics stand on a port of their own where the configuration says so', async () => {
  const shop = await start(configOf({ metrics: { port: 0, host: '127.0.0.1' } }));
  expect(await statusOf(shop.port, '/metrics')).toBe(404);
  await shop.stop();
});

test('a store that differs from itself opens with a warning, but never in production', async () => {
  const config = configOf();
  await (await start(config)).stop();
  const db = new Database(join(config.dataDir, 'livedrops.db'));
  db.pragma('foreign_keys = OFF');
  db.exec(
    `INSERT INTO order_units (drop_id, unit_no, stock_count, order_id) VALUES ('d', 1, 1, 'o')`,
  );
  db.close();
  await (await start(config)).stop();
  await expect(start({ ...config, mode: 'production' })).rejects.toThrow(
    /differs from itself in \d+ places/,
  );
});
