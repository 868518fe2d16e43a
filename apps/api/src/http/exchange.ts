import { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { SessionUser } from '@livedrops/core/ports/accounts';
import type { Context as HonoContext } from 'hono';
import type { CallRequest, RequestConnection } from './call-request.ts';
import type { HttpDeps } from './http-deps.ts';
import { readCookie } from './read-cookie.ts';
import { nextRequestId } from './request-id.ts';

export type ApiContext = HonoContext<{ Bindings: Partial<HttpBindings> }>;

/** One request on its way through the API. Everything that costs is done when it is first asked for. */
export class Exchange implements CallRequest {
  readonly id: string = nextRequestId();
  readonly startedMs: number = performance.now();
  readonly #c: ApiContext;
  readonly #deps: HttpDeps;
  #session: Promise<SessionUser | null> | undefined;
  /** Who turned out to be signed in, for the log. */
  user: SessionUser | null = null;

  constructor(c: ApiContext, deps: HttpDeps) {
    this.#c = c;
    this.#deps = deps;
  }

  get raw(): Request {
    return this.#c.req.raw;
  }

  get method(): string {
    return this.#c.req.raw.method;
  }

  get connection(): RequestConnection | null {
    const { incoming, outgoing } = this.#c.env ?? {};
    return incoming instanceof IncomingMessage && outgoing instanceof ServerResponse
      ? { incoming, outgoing }
      : null;
  }

  get address(): string {
    const remote = this.#c.env?.incoming?.socket.remoteAddress ?? 'unknown';
    const { trustedProxies } = this.#deps;
    if (trustedProxies === 0) return remote;
    const hops = this.header('x-forwarded-for')?.split(',') ?? [];
    return hops.at(-trustedProxies)?.trim() || remote;
  }

  header(name: string): string | undefined {
    const incoming = this.#c.env?.incoming;
    if (!incoming) return this.#c.req.raw.headers.get(name) ?? undefined;
    const value = incoming.headers[name];
    return typeof value === 'string' ? value : undefined;
  }

  sessionCookie(): string | undefined {
    return readCookie(this.header('cookie'), this.#deps.sessionCookie.name);
  }

  findSession(): Promise<SessionUser | null> {
    this.#session ??= this.#lookUpSession();
    return this.#session;
  }

  async #lookUpSession(): Promise<SessionUser | null> {
    const cookie = this.sessionCookie();
    if (cookie === undefined) return null;
    this.user = await this.#deps.accounts.findSession(cookie);
    return this.user;
  }
}
