import { createHmac, hash, timingSafeEqual } from 'node:crypto';

/** What is stored in place of a session's token: who reads the table cannot sign in with it. */
export function hashSessionToken(token: string): string {
  return hash('sha256', `livedrops session ${token}`, 'base64url');
}

const signatureOf = (token: string, secret: string) =>
  createHmac('sha256', secret).update(token).digest('base64');

/** The cookie's value, as `readSessionToken` reads it. */
export const signSessionToken = (token: string, secret: string): string =>
  encodeURIComponent(`${token}.${signatureOf(token, secret)}`);

/** The cookie's value as the account library signs it: `token.signature`, percent-encoded. */
export function readSessionToken(cookie: string, secret: string): string | null {
  let text: string;
  try {
    text = decodeURIComponent(cookie);
  } catch {
    return null;
  }
  const dot = text.lastIndexOf('.');
  if (dot < 1) return null;
  const token = text.slice(0, dot);
  const given = Buffer.from(text.slice(dot + 1));
  const expected = Buffer.from(signatureOf(token, secret));
  return given.length === expected.length && timingSafeEqual(given, expected) ? token : null;
}
