import type { IncomingMessage, ServerResponse } from 'node:http';
import type { SessionUser } from '@livedrops/core/ports/accounts';

/** What a handler may know of the HTTP request beside its checked values. */
export interface CallRequest {
  /** Names the request in problems and logs. */
  readonly id: string;
  readonly method: string;
  /** The client's network address, behind the trusted proxies. */
  readonly address: string;
  /** The connection itself; null when the app is called without one, as tests do. */
  readonly connection: RequestConnection | null;
  /** A header's value by its lower-case name. */
  header(name: string): string | undefined;
  /** The value of the session cookie, checked or not. */
  sessionCookie(): string | undefined;
  /** Who is signed in, also where the endpoint does not ask. */
  findSession(): Promise<SessionUser | null>;
}

export interface RequestConnection {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
}
