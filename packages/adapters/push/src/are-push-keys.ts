import { createECDH } from 'node:crypto';

/** Whether these are a browser's keys: an uncompressed point on P-256 (65 bytes) and a secret of 16 bytes, in base64url. */
export function arePushKeys(p256dh: string, auth: string): boolean {
  const point = decode(p256dh, 65);
  if (point?.[0] !== 0x04 || !decode(auth, 16)) return false;
  try {
    const own = createECDH('prime256v1');
    own.generateKeys();
    own.computeSecret(point);
    return true;
  } catch {
    return false;
  }
}

function decode(text: string, bytes: number): Buffer | null {
  const decoded = Buffer.from(text, 'base64url');
  return decoded.length === bytes && decoded.toString('base64url') === text ? decoded : null;
}
