import { createServer, IncomingMessage, type Server } from 'node:http';
import type { Socket } from 'node:net';
import {
  getRequestListener,
  type Http2Bindings,
  type HttpBindings,
  RequestError,
} from '@hono/node-server';
import { limits } from '@livedrops/contract/limits';
import { type ProblemSlug, problemKinds } from '@livedrops/contract/problems';
import type { App } from './create-app.ts';
import type { MemoryLane } from './memory-lane.ts';
import { writeProblem } from './problem.ts';
import { nextRequestId } from './request-id.ts';

export interface HttpServerOptions {
  readonly app: App;
  readonly securityHeaders: Readonly<Record<string, string>>;
  readonly connectionsMax: number;
  readonly headersTimeoutMs: number;
  readonly requestTimeoutMs: number;
  readonly keepAliveTimeoutMs: number;
  /** Something went wrong outside every handler. */
  readonly onError: (error: unknown) => void;
}

/** How often open requests are looked at for being too slow. */
const timeoutsCheckedEveryMs = 500;

/** The HTTP server around the app, with the bounds that only the transport can keep. */
export function createHttpServer(options: HttpServerOptions): Server {
  const { app, securityHeaders } = options;
  const listener = getRequestListener((request, bindings) => app.fetch(request, http1(bindings)), {
    hostname: 'localhost',
    errorHandler(error) {
      const slug = error instanceof RequestError ? 'bad-request' : 'internal-error';
      if (slug === 'internal-error') options.onError(error);
      const { status, body, headers } = writeProblem({ problem: slug }, nextRequestId(), 0);
      return new Response(body, { status, headers: { ...securityHeaders, ...headers } });
    },
  });
  const answersFromMemory: MemoryLane = (incoming, outgoing) => {
    try {
      return app.memoryLane(incoming, outgoing);
    } catch (error) {
      // The route meets the same failure and tells of it; what is half said cannot be taken back.
      if (outgoing.headersSent) throw error;
      return false;
    }
  };
  const server = createServer(
    {
      maxHeaderSize: limits.headerBytesMax,
      headersTimeout: options.headersTimeoutMs,
      requestTimeout: Math.max(options.requestTimeoutMs, options.headersTimeoutMs),
      keepAliveTimeout: options.keepAliveTimeoutMs,
      connectionsCheckingInterval: timeoutsCheckedEveryMs,
      noDelay: true,
    },
    (incoming, outgoing) => {
      if (!answersFromMemory(incoming, outgoing)) void listener(incoming, outgoing);
    },
  );
  server.maxConnections = options.connectionsMax;
  server.on('clientError', (error: ClientError, socket: Socket) => {
    answerClientError(error, socket, securityHeaders);
  });
  return server;
}

/** The server speaks HTTP/1.1 alone; the library's type does not know. */
function http1(bindings: HttpBindings | Http2Bindings): Partial<HttpBindings> {
  return isHttp1(bindings) ? bindings : {};
}

const isHttp1 = (bindings: HttpBindings | Http2Bindings): bindings is HttpBindings =>
  bindings.incoming instanceof IncomingMessage;

interface ClientError extends Error {
  readonly code?: string;
  readonly rawPacket?: Buffer;
}

/** Requests that never became one for the app get the same kind of answer as all others. */
function answerClientError(
  error: ClientError,
  socket: Socket,
  securityHeaders: Readonly<Record<string, string>>,
): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const { status, body, headers } = writeProblem({ problem: slugOf(error) }, nextRequestId(), 0);
  const lines = Object.entries({
    ...securityHeaders,
    ...headers,
    'content-length': String(Buffer.byteLength(body)),
    connection: 'close',
  }).map(([name, value]) => `${name}: ${value}\r\n`);
  const { title } = problemKinds[slugOf(error)];
  socket.end(
    `HTTP/1.1 ${status} ${title.replaceAll(/[^ -~]/g, '')}\r\n${lines.join('')}\r\n${body}`,
  );
}

function slugOf(error: ClientError): ProblemSlug {
  switch (error.code) {
    case 'HPE_HEADER_OVERFLOW':
      return isAddressTooLong(error.rawPacket) ? 'uri-too-long' : 'headers-too-large';
    case 'ERR_HTTP_REQUEST_TIMEOUT':
      return 'request-timeout';
    case 'HPE_CHUNK_EXTENSIONS_OVERFLOW':
      return 'payload-too-large';
    default:
      return 'bad-request';
  }
}

/** The parser counts the address to the headers: the first line says which of them it was. */
function isAddressTooLong(packet: Buffer | undefined): boolean {
  if (!packet) return false;
  const end = packet.indexOf('\r\n');
  return (end === -1 ? packet.length : end) > limits.urlBytesMax;
}
