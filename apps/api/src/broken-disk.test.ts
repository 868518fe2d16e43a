import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findFreePort } from '@livedrops/config/shop-process';
import { afterAll, expect, test } from 'vitest';
import { checkEmbeddedShop, filesIn } from './profiles/embedded.ts';

// The real process on a disk that takes no more: what it says, and how it ends.

const dataDir = mkdtempSync(join(tmpdir(), 'livedrops-disk-'));
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

/** Blocks of at most a kilobyte each: more than the start writes, less than a minute of sales. */
const fileBlocksMax = 4_000;
const script = `trap '' XFSZ; ulimit -f ${fileBlocksMax}; exec "$0" "$@"`;
const main = join(import.meta.dirname, 'main.ts');

async function run(port: number, limited: boolean) {
  const command = limited ? 'sh' : process.execPath;
  const args = limited ? ['-c', script, process.execPath, main] : [main];
  const child = spawn(command, args, {
    stdio: 'ignore',
    env: {
      PATH: process.env['PATH'],
      LIVEDROPS_MODE: 'test',
      LIVEDROPS_SEED_DEMO: 'true',
      LIVEDROPS_DATA_DIR: dataDir,
      PORT: String(port),
    },
  });
  const ended = once(child, 'exit').then(([code]: (number | null)[]) => code ?? null);
  const deadline = performance.now() + 20_000;
  while (!(await fetch(`http://127.0.0.1:${port}/readyz`).catch(() => null))?.ok) {
    if (performance.now() > deadline || child.exitCode !== null)
      throw new Error('It did not start.');
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  return { child, ended };
}

interface Json {
  readonly [name: string]: unknown;
}

async function signIn(port: number, email: string, password: string) {
  const base = `http://127.0.0.1:${port}`;
  let cookie = '';
  async function ask(path: string, body?: object) {
    const answer = await fetch(base + path, {
      headers: { origin: base, cookie, ...(body && { 'content-type': 'application/json' }) },
      ...(body && { method: 'POST', body: JSON.stringify(body) }),
    });
    const json = (await answer.json()) as Json;
    return { status: answer.status, headers: answer.headers, json };
  }
  const { headers } = await ask('/auth/sign-in/email', { email, password });
  cookie = headers.getSetCookie()[0]?.split(';')[0] ?? '';
  return ask;
}

const inMs = (ms: number) => new Date(Date.now() + ms).toISOString();

async function openDrop(port: number): Promise<string> {
  const ask = await signIn(port, 'ondo@livedrops.example', 'demo-creator-1');
  const price = { amount: 6800, currency: 'EUR' };
  const product = await ask('/products', { title: 'Cups', category: 'Ceramics', price });
  const drop = await ask('/drops', {
    product_id: product.json['product_id'],
    start_time: inMs(100),
    end_time: inMs(3_600_000),
    stock_count: 1_000_000,
    per_customer_limit: 100,
  });
  return String(drop.json['drop_id']);
}

/** Windows has no limit on the size of a process's files. */
test.skipIf(process.platform === 'win32')(
  'a commit that fails → 503 outcome-unknown, not ready, reads go on, exit code not 0, and nothing answered is lost',
  async () => {
    const port = await findFreePort();
    const first = await run(port, false);
    first.child.kill('SIGTERM');
    expect(await first.ended).toBe(0);

    const limited = await run(port, true);
    const dropId = await openDrop(port);
    const ask = await signIn(port, 'nuno@livedrops.example', 'demo-shopper-1');
    const acknowledged: string[] = [];
    let keys = 0;
    const place = () => {
      keys += 1;
      return ask('/orders', { drop_id: dropId, quantity: 1, idempotency_key: `key-${keys}` });
    };
    // Bought and let go again, so that one buyer can fill the disk.
    let answer = await place();
    while (answer.status !== 503) {
      if (answer.status === 201) {
        const orderId = String(answer.json['order_id']);
        acknowledged.push(orderId);
        await ask(`/orders/${orderId}/cancel`, {});
      }
      answer = await place();
    }
    expect(acknowledged.length).toBeGreaterThan(5);
    expect(answer.json['type']).toBe('/problems/outcome-unknown');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    const ready = await ask('/readyz');
    expect([ready.status, ready.json]).toEqual([503, { status: 'broken' }]);
    expect((await ask(`/drops/${dropId}`)).status).toBe(200);
    expect((await place()).json['type']).toBe('/problems/outcome-unknown');
    expect(await limited.ended).toBe(1);

    expect(checkEmbeddedShop(filesIn(dataDir))).toEqual([]);
    const again = await run(port, false);
    const askAgain = await signIn(port, 'nuno@livedrops.example', 'demo-shopper-1');
    for (const orderId of acknowledged) {
      expect((await askAgain(`/orders/${orderId}`)).status).toBe(200);
    }
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  },
  60_000,
);
