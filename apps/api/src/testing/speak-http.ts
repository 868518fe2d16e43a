import { connect } from 'node:net';

export interface SpokenAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** Whether the server ended the connection. */
  readonly closed: boolean;
}

interface Spoken {
  readonly port: number;
  /** Written one after the other, with a pause between. */
  readonly pieces: readonly (string | Uint8Array)[];
  readonly pauseMs?: number;
  /** Ends the wait: the connection may stay open. */
  readonly until?: (text: string) => boolean;
}

const waitMsMax = 10_000;

/** Speaks HTTP by hand, so that nothing smooths over what is sent or what comes back. */
export function speakHttp({ port, pieces, pauseMs = 0, until }: Spoken): Promise<SpokenAnswer> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1');
    const chunks: Buffer[] = [];
    const text = () => Buffer.concat(chunks).toString('latin1');
    const deadline = setTimeout(() => finish(false), waitMsMax);
    function finish(closed: boolean): void {
      clearTimeout(deadline);
      socket.destroy();
      if (text() === '') reject(new Error('The server said nothing.'));
      else resolve({ ...parseAnswer(text()), closed });
    }
    socket.on('data', (chunk) => {
      chunks.push(chunk);
      if (until?.(text())) finish(false);
    });
    socket.on('end', () => finish(true));
    // A server that refuses may reset what is still being sent to it.
    socket.on('error', () => {});
    socket.on('close', () => finish(true));
    socket.on('connect', () => void write());

    async function write(): Promise<void> {
      for (const piece of pieces) {
        if (socket.writable) socket.write(piece);
        if (pauseMs > 0) await new Promise((next) => setTimeout(next, pauseMs));
      }
    }
  });
}

function parseAnswer(text: string): Omit<SpokenAnswer, 'closed'> {
  const [head = '', ...rest] = text.split('\r\n\r\n');
  const [statusLine = '', ...lines] = head.split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => {
      const colon = line.indexOf(':');
      return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
    }),
  );
  return { status: Number(statusLine.split(' ')[1]), headers, body: rest.join('\r\n\r\n') };
}
