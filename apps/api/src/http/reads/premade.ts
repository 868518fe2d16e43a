import { hash } from 'node:crypto';
import type { ReplyHeaders } from '../reply.ts';
import { toInstant } from '../wire/instant.ts';

/**
 * An answer made before it is asked for. What stands in it is fixed but `server_time`, which is put in fresh; the ETag leaves
 * it out, so that an unchanged answer stays unchanged.
 */
export interface Premade {
  readonly etag: string;
  /** Headers of the answer and of "not modified": the same objects each time. */
  readonly headers: { readonly full: ReplyHeaders; readonly unchanged: ReplyHeaders };
  /** The bytes as of `now`; the same ones for all who ask within a millisecond. */
  bytesAt(now: number): string | Uint8Array;
}

export interface PremadeContent {
  /**
   * JSON cut before each `,"server_time":"…"}`: one part for a plain object, one more for each object inside that carries the
   * time as well.
   */
  readonly parts: readonly string[];
  /** Of what the creator wrote; `If-Match` compares it. */
  readonly version?: number;
  readonly cacheControl: string;
}

/** Above this, bytes go out quicker as they are than as text that is joined to the head. */
const textCharsMax = 16 * 1024;
const instantChars = 24;
const timeBefore = ',"server_time":"';
const timeAfter = '"}';

export function makePremade(content: PremadeContent): Premade {
  const { version, cacheControl } = content;
  const parts = content.parts.map(toAscii);
  const etag = etagOf(parts, version);
  const chars = parts.reduce((sum, part) => sum + part.length, 0);
  const write = chars > textCharsMax ? writeBytes(parts) : writeText(parts);
  let lastAt = Number.NaN;
  let last: string | Uint8Array = '';
  return {
    ...tags(etag, cacheControl),
    bytesAt(now) {
      if (now !== lastAt) {
        last = write(toInstant(now));
        lastAt = now;
      }
      return last;
    },
  };
}

/** An answer without a time in it. */
export function makePlainPremade(content: PremadeContent): Premade {
  const { parts, version, cacheControl } = content;
  const text = toAscii(parts.join(''));
  return { ...tags(etagOf(parts, version), cacheControl), bytesAt: () => text };
}

/** JSON in ASCII alone: such text goes to the socket as it lies in memory, other text is converted on each answer. */
function toAscii(json: string): string {
  return json.replaceAll(
    /[\u0080-\uffff]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

export function etagOf(parts: readonly string[], version?: number): string {
  // Hex has no dash, so that no digest looks like a version in front of one.
  const digest = hash('sha1', parts.join('\n'), 'hex').slice(0, 20);
  return version === undefined ? `W/"${digest}"` : `W/"${version}-${digest}"`;
}

function tags(etag: string, cacheControl: string): Pick<Premade, 'etag' | 'headers'> {
  const unchanged = { 'cache-control': cacheControl, etag };
  return {
    etag,
    headers: { unchanged, full: { 'content-type': 'application/json', ...unchanged } },
  };
}

function writeText(parts: readonly string[]): (time: string) => string {
  const [only = ''] = parts;
  if (parts.length === 1) return (time) => only + timeBefore + time + timeAfter;
  return (time) => {
    const end = timeBefore + time + timeAfter;
    let text = '';
    for (const part of parts) text += part + end;
    return text;
  };
}

function writeBytes(parts: readonly string[]): (time: string) => Uint8Array {
  const pieces = parts.map((part) => Buffer.from(part + timeBefore));
  const gap = Buffer.from(`${' '.repeat(instantChars)}${timeAfter}`);
  const template = Buffer.concat(pieces.flatMap((piece) => [piece, gap]));
  const places: number[] = [];
  let end = 0;
  for (const piece of pieces) {
    places.push(end + piece.length);
    end += piece.length + gap.length;
  }
  return (time) => {
    // A copy each: the last one may still be on its way to a slow reader.
    const bytes = Buffer.from(template);
    for (const place of places) bytes.write(time, place, 'latin1');
    return bytes;
  };
}

/** An object's JSON without its closing `,"server_time":"…"}`, which must stand last. */
export function cutServerTime(value: { readonly server_time: string }): string {
  const { server_time: _cut, ...rest } = value;
  return JSON.stringify(rest).slice(0, -1);
}
