import type { IncomingMessage } from 'node:http';
import type { Upload } from '@livedrops/contract/endpoint';
import type { Exchange } from './exchange.ts';
import type { ProblemReply } from './problem.ts';

export type UploadedFile =
  | { readonly ok: true; readonly value: Uint8Array }
  | ProblemReply<'payload-too-large' | 'unsupported-image' | 'bad-request' | 'overloaded'>;

type FileRequest = Pick<Exchange, 'connection' | 'header' | 'raw'>;

/** The rest is not worth reading, so the connection ends with the answer. */
const tooLarge = { problem: 'payload-too-large', headers: { connection: 'close' } } as const;
const notAnImage = { problem: 'unsupported-image', headers: { connection: 'close' } } as const;

/** Files that are on their way at once: what a flood of them can hold in memory. */
const readAtOnceMax = 16;

/** Reads files one by one up to a bound, and sends away who comes beyond it. */
export function createUploadReader(
  upload: Upload,
): (request: FileRequest) => Promise<UploadedFile> {
  let reading = 0;
  return async (request) => {
    if (reading >= readAtOnceMax) {
      return { problem: 'overloaded', facts: { retryAfterMs: 2_000 }, headers: tooLarge.headers };
    }
    reading += 1;
    try {
      return await readUpload(request, upload);
    } finally {
      reading -= 1;
    }
  };
}

/**
 * A file as it was sent, never more of it in memory than its limit. What the sender calls it must be of the kind that the
 * route takes; what it is, its reader finds out.
 */
async function readUpload(
  request: FileRequest,
  { mediaType, bytesMax }: Upload,
): Promise<UploadedFile> {
  const sent = request.raw.headers.get('content-type')?.toLowerCase() ?? '';
  const family = mediaType.slice(0, mediaType.indexOf('/') + 1);
  if (!sent.startsWith(family) || request.header('content-encoding')) return notAnImage;
  if (Number(request.header('content-length')) > bytesMax) return tooLarge;
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of bodyOf(request)) {
      bytes += chunk.byteLength;
      if (bytes > bytesMax) return tooLarge;
      chunks.push(chunk);
    }
  } catch {
    return { problem: 'bad-request' };
  }
  return { ok: true, value: Buffer.concat(chunks) };
}

/** From the connection where there is one: it is read no faster than it is asked for. */
function bodyOf({ connection, raw }: FileRequest): AsyncIterable<Uint8Array> {
  if (!connection) return raw.body ?? noBody();
  return leaveOpen(connection.incoming);
}

/** Leaving the loop early must not cut the connection off before the answer has gone out. */
const leaveOpen = (incoming: IncomingMessage): AsyncIterable<Uint8Array> =>
  incoming.iterator({ destroyOnReturn: false });

async function* noBody(): AsyncGenerator<Uint8Array> {}
