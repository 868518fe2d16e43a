import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server that can be ended without cutting an answer and without waiting for those who never ask. */
export interface ClosableServer {
  readonly server: Server;
  /** Takes no more connections; resolves when the last answer is out. */
  readonly close: () => Promise<void>;
  /** Cuts what is still open. */
  readonly cut: () => void;
}

/** A connection that has sent nothing for so long after the end of accepting was opened in advance, as browsers do. */
const silentMs = 1_000;

export function makeClosable(server: Server): ClosableServer {
  const connections = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.once('close', () => connections.delete(socket));
  });

  async function dropSilent(): Promise<void> {
    await sleep(silentMs, undefined, { ref: false });
    for (const socket of connections) {
      if (socket.bytesRead === 0) socket.destroy();
    }
  }

  return {
    server,
    close: () =>
      new Promise((resolve) => {
        // After the event loop has taken in what was waiting: a connection that nobody accepted is reset by the system.
        setImmediate(() => {
          server.close(() => resolve());
          void dropSilent();
        });
      }),
    cut: () => server.closeAllConnections(),
  };
}
