import { createPublicKey, verify } from 'node:crypto';

/** Checks a request's VAPID header as a push service does (RFC 8292). @throws Error when it would send us away. */
export function checkVapid(header: string, audience: string, expectedKey: string): void {
  const { token = '', key } = /^vapid t=(?<token>[^,]+), k=(?<key>.+)$/.exec(header)?.groups ?? {};
  if (key !== expectedKey) throw new Error('another key');
  const [head = '', claims = '', signature = ''] = token.split('.');
  const point = Buffer.from(expectedKey, 'base64url');
  const publicKey = createPublicKey({
    format: 'jwk',
    key: {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    },
  });
  const signed = Buffer.from(`${head}.${claims}`);
  const proof = Buffer.from(signature, 'base64url');
  if (!verify('sha256', signed, { key: publicKey, dsaEncoding: 'ieee-p1363' }, proof)) {
    throw new Error('not signed with its key');
  }
  const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString());
  const seconds = Date.now() / 1_000;
  if (aud !== audience) throw new Error(`meant for ${aud}`);
  if (!(exp > seconds && exp <= seconds + 86_400)) throw new Error('expired, or too long');
  if (!String(sub).startsWith('mailto:')) throw new Error('nobody to write to');
}
