import { createDecipheriv, createECDH, hkdfSync, randomBytes } from 'node:crypto';

/** What a browser keeps of a subscription: it alone can read what is sent to it. */
export interface TestBrowser {
  readonly p256dh: string;
  readonly auth: string;
  /** Reads a message of one record. @throws Error for what is not encrypted to this browser. */
  decrypt(body: Buffer): string;
}

/** RFC 8291 as the receiver does it, from the text of the standard, not with the sender's library. */
export function createTestBrowser(): TestBrowser {
  const pair = createECDH('prime256v1');
  const ownPoint = pair.generateKeys();
  const auth = randomBytes(16);
  return {
    p256dh: ownPoint.toString('base64url'),
    auth: auth.toString('base64url'),
    decrypt(body) {
      const salt = body.subarray(0, 16);
      const recordSize = body.readUInt32BE(16);
      const idLength = body.readUInt8(20);
      const senderPoint = body.subarray(21, 21 + idLength);
      const record = body.subarray(21 + idLength);
      if (record.length > recordSize) throw new Error('more than one record');
      const secret = pair.computeSecret(senderPoint);
      const info = Buffer.concat([Buffer.from('WebPush: info\0'), ownPoint, senderPoint]);
      const keyMaterial = Buffer.from(hkdfSync('sha256', secret, auth, info, 32));
      const derive = (label: string, bytes: number) =>
        Buffer.from(hkdfSync('sha256', keyMaterial, salt, `Content-Encoding: ${label}\0`, bytes));
      const decipher = createDecipheriv(
        'aes-128-gcm',
        derive('aes128gcm', 16),
        derive('nonce', 12),
      );
      decipher.setAuthTag(record.subarray(-16));
      const padded = Buffer.concat([decipher.update(record.subarray(0, -16)), decipher.final()]);
      const end = padded.findLastIndex((byte) => byte !== 0);
      if (padded[end] !== 2) throw new Error('not the last record');
      return padded.subarray(0, end).toString('utf8');
    },
  };
}
