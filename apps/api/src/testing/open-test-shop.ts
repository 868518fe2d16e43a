import { createHmac } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@livedrops/core/ports/accounts';
import { brandId, type UserId } from '@livedrops/core/shared/ids';
import { pino } from 'pino';
import { openAccountsDatabase } from '../accounts/open-accounts-database.ts';
import { hashSessionToken } from '../accounts/session-token.ts';
import { assembleApp } from '../assemble-app.ts';
import { type Config, parseConfig } from '../config.ts';
import {
  accountsFileIn,
  type Container,
  type ContainerOptions,
  createContainer,
} from '../container.ts';
import type { App } from '../http/create-app.ts';
import { createHttpServer } from '../http/http-server.ts';
import { apiSecurityHeaders } from '../http/security-headers.ts';
import { type Checked, checkAnswer } from './check-answer.ts';

export const origin = 'http://shop.test';

export interface TestShop {
  readonly app: App;
  readonly config: Config;
  readonly container: Container;
  readonly clock: TestClock;
  /** Operations that were answered with what the contract promises, and with which status. */
  readonly answered: ReadonlySet<string>;
  /** Sends a request as our own page would; every answer is held against the contract. */
  call(method: string, path: string, request?: TestRequest): Promise<Checked>;
  /** Somebody who is signed in. */
  addUser(role?: Role): TestUser;
  /** The same app behind a real socket. */
  listen(change?: Partial<Config>): Promise<TestServer>;
}

export interface TestRequest {
  readonly as?: TestUser;
  readonly body?: unknown;
  /** Sent as it is instead of `body`. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  readonly headers?: Readonly<Record<string, string | null>>;
}

export interface TestUser {
  readonly userId: UserId;
  readonly role: Role;
  readonly cookie: string;
}

export interface TestServer {
  readonly server: Server;
  readonly port: number;
}

export interface TestClock {
  now(): number;
  advance(ms: number): void;
}

/** Every test begins at the same instant of its own clock. */
const startedAt = Date.parse('2026-11-22T12:00:00.000Z');

/** The whole shop on a folder of its own, with the real store and a clock that is moved by hand. */
export async function openTestShop(
  env: Readonly<Record<string, string>> = {},
  instead: Partial<Pick<ContainerOptions, 'pushSender' | 'mailer' | 'logger'>> = {},
): Promise<TestShop & AsyncDisposable> {
  const dataDir = mkdtempSync(join(tmpdir(), 'livedrops-api-'));
  const config = parseConfig(
    {
      LIVEDROPS_MODE: 'test',
      LIVEDROPS_DATA_DIR: dataDir,
      LIVEDROPS_PUBLIC_ORIGIN: origin,
      LIVEDROPS_PAYMENT_TIMEOUT_MS: '100',
      ...env,
    },
    dataDir,
  );
  let now = startedAt;
  const clock = {
    now: () => now,
    advance: (ms: number) => {
      now += ms;
    },
  };
  const container = createContainer({
    config,
    clock,
    logger: pino({ level: 'silent' }),
    onFatal: (error) => {
      throw error;
    },
    connections: async () => 0,
    ...instead,
  });
  const app = assembleApp(container);
  const answered = new Set<string>();
  const servers: Server[] = [];

  return {
    app,
    config,
    container,
    clock,
    answered,
    async call(method, path, request = {}) {
      const response = await app.fetch(toRequest(method, path, request));
      return checkAnswer({ method, path, response, answered });
    },
    addUser: (role = 'user') => addUser(container, role),
    async listen(change = {}) {
      const server = createHttpServer({
        ...config,
        ...change,
        app,
        securityHeaders: apiSecurityHeaders({ https: false }),
        onError: (error) => {
          throw error;
        },
      });
      servers.push(server);
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      return { server, port: (server.address() as AddressInfo).port };
    },
    async [Symbol.asyncDispose]() {
      for (const server of servers) server.closeAllConnections();
      await Promise.all(servers.map((server) => new Promise((resolve) => server.close(resolve))));
      await closeContainer(container);
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function closeContainer(container: Container): Promise<void> {
  await container.hub.drain();
  await container.auth.close();
  for (const store of ['follows', 'wishes', 'inbox', 'deliveries', 'contacts'] as const) {
    container[store].close();
  }
  await container.push?.close();
  await container.shop.close();
}

function toRequest(method: string, path: string, request: TestRequest): Request {
  const { as, body, raw, headers = {} } = request;
  const content = raw ?? (body === undefined ? undefined : JSON.stringify(body));
  const all = new Headers({ origin });
  if (content !== undefined) all.set('content-type', 'application/json');
  if (as) all.set('cookie', as.cookie);
  for (const [name, value] of Object.entries(headers)) {
    if (value === null) all.delete(name);
    else all.set(name, value);
  }
  return new Request(origin + path, {
    method,
    headers: all,
    ...(content !== undefined && { body: content }),
  });
}

const yearMs = 365 * 24 * 60 * 60 * 1000;

/** Straight into the tables: hashing a password for each test would take longer than all the tests. */
function addUser({ ctx, config, sessionCookie }: Container, role: Role): TestUser {
  const userId = brandId<UserId>(ctx.ids.next());
  const token = `test-${userId}`;
  const db = openAccountsDatabase(accountsFileIn(config.dataDir));
  const now = new Date(ctx.clock.now()).toISOString();
  db.prepare(
    `INSERT INTO "user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt", "role")
     VALUES (?, ?, ?, 0, ?, ?, ?)`,
  ).run(userId, userId, `${userId}@livedrops.example`, now, now, role);
  db.prepare(
    `INSERT INTO "session" ("id", "expiresAt", "token", "createdAt", "updatedAt", "userId")
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(
    userId,
    new Date(ctx.clock.now() + yearMs).toISOString(),
    hashSessionToken(token),
    now,
    now,
    userId,
  );
  db.close();
  const signature = createHmac('sha256', config.secret).update(token).digest('base64');
  return {
    userId,
    role,
    cookie: `${sessionCookie.name}=${encodeURIComponent(`${token}.${signature}`)}`,
  };
}
