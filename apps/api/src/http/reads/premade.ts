import { hash } from 'node:crypto';
import { toInstant } from '../wire/instant.ts';

/**
 * An answer made before it is asked for. What stands in it is fixed but `server_time`, which is put in fresh; the ETag leaves
 * it out, so that an unchanged answer stays unchanged.
 */
export interface Premade {
  readonly etag: string;
  /** The bytes as of `now`; the same ones for all who ask within a millisecond. */
  bytesAt(now: number): string | Uint8Array;
}

/** Above this, bytes go out quicker as they are than as text that is joined to the head. */
const textCharsMax = 16 * 1024;
const instantChars = 24;
const timeBefore = ',"server_time":"';
const timeAfter = '"}';

/**
 * @param parts JSON cut before each `,"server_time":"…"}`: one part for a plain object, one more for each object inside that
 *   carries the time as well.
 * @param version Of what the creator wrote; `If-Match` compares it.
 */
export function makePremade(parts: readonly string[], version?: number): Premade {
  const digest = hash('sha1', parts.join('\n'), 'base64url').slice(0, 20);
  const etag = version === undefined ? `W/"${digest}"` : `W/"${version}-${digest}"`;
  const chars = parts.reduce((sum, part) => sum + part.length, 0);
  const write = chars > textCharsMax ? writeBytes(parts) : writeText(parts);
  let lastAt = Number.NaN;
  let last: string | Uint8Array = '';
  return {
    etag,
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
export function makePlainPremade(text: string, version: number): Premade {
  const digest = hash('sha1', text, 'base64url').slice(0, 20);
  return { etag: `W/"${version}-${digest}"`, bytesAt: () => text };
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
