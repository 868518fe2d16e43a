import type { OutgoingHttpHeaders, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import type { LiveSink } from './live-sink.ts';

const keepAliveAfterMs = 20_000;

/**
 * Sends the head of an event stream and hands out its socket. The body ends with the connection instead of being chunked,
 * so that one frame's bytes are the same for every client and go to the socket without passing through the response.
 */
export function openSocketSink(outgoing: ServerResponse, headers: OutgoingHttpHeaders): LiveSink {
  const socket = outgoing.socket;
  outgoing.useChunkedEncodingByDefault = false;
  outgoing.writeHead(200, {
    ...headers,
    'Content-Type': 'text/event-stream; charset=utf-8',
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
    Connection: 'close',
  });
  socket?.setTimeout(0);
  socket?.setNoDelay(true);
  socket?.setKeepAlive(true, keepAliveAfterMs);
  // The head and the first frames travel in one packet.
  socket?.cork();
  process.nextTick(() => socket?.uncork());
  outgoing.flushHeaders();
  return new SocketSink(outgoing, socket);
}

class SocketSink implements LiveSink {
  readonly #outgoing: ServerResponse;
  /** The response itself while an earlier answer on the same connection is not through yet. */
  readonly #target: Socket | ServerResponse;

  constructor(outgoing: ServerResponse, socket: Socket | null) {
    this.#outgoing = outgoing;
    this.#target = socket ?? outgoing;
  }

  write(bytes: Uint8Array): void {
    if (this.#target.writable && !this.#target.destroyed) this.#target.write(bytes);
  }

  unsentBytes(): number {
    return this.#target.writableLength;
  }

  end(): void {
    this.#outgoing.end();
  }

  destroy(): void {
    this.#target.destroy();
  }

  onClose(listener: () => void): void {
    if (this.#outgoing.destroyed || this.#target.destroyed) process.nextTick(listener);
    else this.#outgoing.once('close', listener);
  }
}
