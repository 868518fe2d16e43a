import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterAll, afterEach, expect, test } from 'vitest';

// The real process: what it says, how it ends.

const folder = mkdtempSync(join(tmpdir(), 'livedrops-main-'));
const running = new Set<ChildProcess>();
afterEach(() => {
  for (const child of running) child.kill('SIGKILL');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Started {
  readonly child: ChildProcess;
  readonly said: () => string;
  readonly ended: Promise<number | null>;
}

function run(
  env: Readonly<Record<string, string>>,
  script = 'main.ts',
  args: string[] = [],
): Started {
  const child = spawn(process.execPath, [join(import.meta.dirname, script), ...args], {
    env: {
      PATH: process.env['PATH'],
      LIVEDROPS_MODE: 'test',
      LIVEDROPS_DATA_DIR: join(folder, 'data'),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  running.add(child);
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
    });
  }
  const ended = once(child, 'close').then(([code]: (number | null)[]) => {
    running.delete(child);
    return code ?? null;
  });
  return { child, said: () => said, ended };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function untilReady(port: number): Promise<void> {
  const deadline = performance.now() + 20_000;
  for (;;) {
    const ready = await fetch(`http://127.0.0.1:${port}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    if (performance.now() > deadline) throw new Error('The shop did not get ready in 20 s.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

test('a bad environment is told in full, and nothing is started', async () => {
  const { said, ended } = run({ PORT: 'http', LIVEDROPS_LOG_LEVEL: 'loud' });
  expect(await ended).toBe(1);
  expect(said()).toContain('PORT must be a port, 0 to 65535.');
  expect(said()).toContain('LIVEDROPS_LOG_LEVEL must be');
});

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it in order, with code 0', async (signal) => {
  const port = await freePort();
  const { child, said, ended } = run({ PORT: String(port), LIVEDROPS_LOG_LEVEL: 'info' });
  await untilReady(port);
  child.kill(signal);
  expect(await ended).toBe(0);
  expect(said()).toContain('"msg":"stopped"');
});

test('logs are JSON lines with request ids and without what people sent', async () => {
  const port = await freePort();
  const { child, said, ended } = run({ PORT: String(port), LIVEDROPS_LOG_LEVEL: 'info' });
  await untilReady(port);
  const answer = await fetch(`http://127.0.0.1:${port}/orders/secret-in-the-path?q=secret`, {
    headers: { cookie: 'livedrops.session_token=secret-cookie' },
  });
  child.kill('SIGTERM');
  await ended;
  const lines = said()
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toContainEqual(
    expect.objectContaining({
      level: 'info',
      msg: 'request',
      requestId: answer.headers.get('x-request-id'),
      route: '/orders/{id}',
      status: 401,
    }),
  );
  expect(said()).not.toContain('secret');
});

test('the check passes a sound shop while it runs, names each difference of a damaged one, and says where there is none', async () => {
  const port = await freePort();
  const dataDir = join(folder, 'checked');
  const shop = run({ PORT: String(port), LIVEDROPS_DATA_DIR: dataDir });
  await untilReady(port);
  const sound = run({}, 'cli.ts', ['check', '--data-dir', dataDir]);
  expect(await sound.ended).toBe(0);
  expect(sound.said()).toContain('every number agrees');
  shop.child.kill('SIGTERM');
  await shop.ended;
  const db = new Database(join(dataDir, 'livedrops.db'));
  db.pragma('foreign_keys = OFF');
  db.exec(
    `INSERT INTO order_units (drop_id, unit_no, stock_count, order_id) VALUES ('d', 1, 1, 'o'), ('e', 1, 1, 'p')`,
  );
  db.close();
  const damaged = run({}, 'cli.ts', ['check', '--data-dir', dataDir]);
  expect(await damaged.ended).toBe(1);
  expect(damaged.said().match(/names a missing row of drops/g)).toHaveLength(2);
  expect(damaged.said()).toContain('4 differences.');
  const none = run({}, 'cli.ts', ['check', '--data-dir', join(folder, 'nothing')]);
  expect(await none.ended).toBe(2);
  expect(none.said()).toContain('There is no shop in');
  const lost = run({}, 'cli.ts', ['chekc']);
  expect(await lost.ended).toBe(2);
  expect(lost.said()).toContain('livedrops check');
});
