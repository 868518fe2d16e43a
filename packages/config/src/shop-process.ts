import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..', '..');
const entry = join(root, 'apps', 'api', 'dist', 'main.js');

/** A port that was free a moment ago. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No TCP port was given');
  server.close();
  await once(server, 'close');
  return address.port;
}

export interface ShopOptions {
  /** Kept between starts; made, and removed by `dispose`, when left out. */
  readonly dataDir?: string;
  readonly port?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly readyMsMax?: number;
}

export interface Shop {
  readonly process: ChildProcess;
  /** For example `http://localhost:4711`: the storefront; the API is under `/api`. */
  readonly origin: string;
  readonly port: number;
  readonly dataDir: string;
  /** Milliseconds from spawn to the first 200. */
  readonly readyMs: number;
  /** The last lines that the process wrote: what a failure report should show. */
  output(): string;
  /** Sends the signal and waits for the end. Answers the exit code, null after a kill. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
  /** Stops and removes a data folder that this call made. */
  dispose(): Promise<void>;
}

async function waitUntilReady(origin: string, child: ChildProcess, deadlineAt: number) {
  while (performance.now() < deadlineAt && child.exitCode === null && child.signalCode === null) {
    const answer = await fetch(`${origin}/api/readyz`).catch(() => null);
    if (answer?.ok) return true;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return false;
}

/**
 * Starts the built shop on its own data folder and waits until it is ready.
 * @throws Error with the process's output when it is not built, ends or is not ready in time.
 */
export async function startShop(options: ShopOptions = {}): Promise<Shop> {
  if (!existsSync(entry)) throw new Error('The shop is not built: run `pnpm build` first.');
  const port = options.port ?? (await findFreePort());
  const ownDir = options.dataDir === undefined;
  const dataDir = options.dataDir ?? mkdtempSync(join(tmpdir(), 'livedrops-shop-'));
  const origin = `http://localhost:${port}`;
  const startedAt = performance.now();
  const child = spawn(process.execPath, [entry], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      LIVEDROPS_MODE: 'demo',
      LIVEDROPS_LOG_LEVEL: 'warn',
      ...options.env,
      PORT: String(port),
      LIVEDROPS_DATA_DIR: dataDir,
    },
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      lines.push(text);
      if (lines.length > 200) lines.shift();
    });
  }
  const output = () => lines.join('');
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    if (child.exitCode !== null || child.signalCode !== null) return child.exitCode;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
    return child.exitCode;
  };
  const ready = await waitUntilReady(origin, child, startedAt + (options.readyMsMax ?? 20_000));
  if (!ready) {
    await stop('SIGKILL');
    throw new Error(`The shop did not get ready on ${origin}:\n${output()}`);
  }
  const readyMs = performance.now() - startedAt;
  const dispose = async () => {
    await stop();
    if (ownDir) rmSync(dataDir, { recursive: true, force: true });
  };
  return { process: child, origin, port, dataDir, readyMs, output, stop, dispose };
}
