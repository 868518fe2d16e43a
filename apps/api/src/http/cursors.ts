import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** Opaque positions in lists: signed, and good only for the list and the account that they were made for. */
export interface Cursors {
  seal(scope: string, position: CursorPosition): string;
  /** Null: cut, changed, or of another list or account. */
  open(scope: string, cursor: string): CursorPosition | null;
}

const Position = z.strictObject({ at: z.int().optional(), id: z.uuid() });
export type CursorPosition = z.infer<typeof Position>;

const macBytes = 16;

export function createCursors(secret: string): Cursors {
  const key = createHmac('sha256', secret).update('livedrops cursors').digest();

  function macOf(scope: string, payload: string): Buffer {
    const mac = createHmac('sha256', key).update(`${scope}\n${payload}`).digest();
    return mac.subarray(0, macBytes);
  }

  return {
    seal(scope, position) {
      const payload = Buffer.from(JSON.stringify(position)).toString('base64url');
      return `${payload}.${macOf(scope, payload).toString('base64url')}`;
    },
    open(scope, cursor) {
      const [payload = '', mac = '', rest] = cursor.split('.');
      // Compared as text: base64url has more than one spelling of the same bytes.
      const given = Buffer.from(mac);
      const expected = Buffer.from(macOf(scope, payload).toString('base64url'));
      if (rest !== undefined || given.length !== expected.length) return null;
      if (!timingSafeEqual(given, expected)) return null;
      const text = Buffer.from(payload, 'base64url').toString();
      const position = Position.safeParse(JSON.parse(text));
      return position.success ? position.data : null;
    },
  };
}
