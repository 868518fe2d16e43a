import { isUtf8 } from 'node:buffer';
import { limits } from '@livedrops/contract/limits';
import { findJsonHazards } from './find-json-hazards.ts';
import type { ProblemReply } from './problem.ts';
import { scanJson } from './scan-json.ts';

type BodyProblem = ProblemReply<
  'malformed-json' | 'unsupported-media-type' | 'payload-too-large' | 'validation-failed'
>;

export type JsonBody = { readonly ok: true; readonly value: unknown } | BodyProblem;

const jsonType = /^application\/json[ \t]*(?:;[ \t]*charset="?utf-8"?[ \t]*)?$/i;

/**
 * Reads a body as strictly as a machine can mean it: UTF-8 JSON, one value, no key twice, bounded in bytes, depth and items,
 * and no text that reads other than it is. What is left for the route's schema is plain data.
 */
export async function readJsonBody(request: Request): Promise<JsonBody> {
  const { headers } = request;
  const declared = headers.get('content-length');
  const chunked = headers.get('transfer-encoding') !== null;
  if (declared === '0' || (declared === null && !chunked && request.body === null)) {
    return { problem: 'malformed-json' };
  }
  if (!jsonType.test(headers.get('content-type') ?? '') || headers.get('content-encoding')) {
    return { problem: 'unsupported-media-type' };
  }
  if (Number(declared) > limits.bodyBytesMax) return tooLarge;
  const bytes = declared === null ? await readStream(request) : await readWhole(request);
  if (bytes === 'too-large') return tooLarge;
  return bytes === null ? { problem: 'malformed-json' } : parseStrictly(bytes);
}

/** The rest of the body is not worth reading, so the connection ends with the answer. */
const tooLarge: BodyProblem = { problem: 'payload-too-large', headers: { connection: 'close' } };

/** Null: the client went away before the end. */
async function readWhole(request: Request): Promise<Buffer | null> {
  try {
    return Buffer.from(await request.arrayBuffer());
  } catch {
    return null;
  }
}

async function readStream(request: Request): Promise<Buffer | 'too-large' | null> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request.body ?? []) {
      bytes += chunk.byteLength;
      if (bytes > limits.bodyBytesMax) return 'too-large';
      chunks.push(chunk);
    }
  } catch {
    return null;
  }
  return Buffer.concat(chunks);
}

function parseStrictly(bytes: Buffer): JsonBody {
  if (!isUtf8(bytes)) return { problem: 'malformed-json' };
  const text = bytes.toString('utf8');
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { problem: 'malformed-json' };
  }
  const shape = scanJson(text);
  if (shape.depth > limits.jsonDepthMax) {
    const message = `must nest at most ${limits.jsonDepthMax} deep`;
    return { problem: 'validation-failed', errors: [{ pointer: '', code: 'too-deep', message }] };
  }
  const { errors, members } = findJsonHazards(value);
  if (members < shape.members) return { problem: 'malformed-json' };
  return errors.length > 0 ? { problem: 'validation-failed', errors } : { ok: true, value };
}
