import { connect, type Socket } from 'node:net';
import { type FromClients, sharedNow, type ToClients } from './live-fan-out-messages.ts';

// Plain sockets: what is measured is the server, not a client library.
const request = 'GET /live HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n';
const connectingAtOnce = 100;

const tell = (message: FromClients) => process.send?.(message);
let marker = 'nothing is expected yet';
let waitingFor = new Set<Socket>();
const sockets: Socket[] = [];

function read(socket: Socket, bytes: Buffer): void {
  if (!waitingFor.has(socket) || !bytes.includes(marker)) return;
  waitingFor.delete(socket);
  if (waitingFor.size === 0) tell({ lastReceivedAt: sharedNow() });
}

function open(port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(request));
    socket.setNoDelay(true);
    socket.once('data', () => resolve());
    socket.on('data', (bytes) => read(socket, bytes));
    socket.on('error', reject);
    sockets.push(socket);
  });
}

process.on('message', async (message: ToClients) => {
  if (message.do === 'expect') {
    marker = `"seq":${message.seq},`;
    waitingFor = new Set(sockets);
    tell({ expecting: waitingFor.size });
    return;
  }
  for (let left = message.count; left > 0; left -= connectingAtOnce) {
    const batch = Math.min(left, connectingAtOnce);
    await Promise.all(Array.from({ length: batch }, () => open(message.port)));
  }
  tell({ connected: sockets.length });
});
