import { generateKeyPairSync } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { z } from 'zod';

/** How push services know our messages (VAPID, RFC 8292); base64url. */
export interface VapidKeys {
  readonly publicKey: string;
  readonly privateKey: string;
}

const KeyFile = z.strictObject({ publicKey: z.string(), privateKey: z.string() });

/** The keys of a shop that is tried out: made once, and kept for its owner's eyes, or browsers would have to ask again. */
export function readVapidKeys(file: string): VapidKeys {
  if (existsSync(file)) return KeyFile.parse(JSON.parse(readFileSync(file, 'utf8')));
  const made = makeVapidKeys();
  const fresh = `${file}.new`;
  writeFileSync(fresh, `${JSON.stringify(made, null, 2)}\n`, { mode: 0o600 });
  renameSync(fresh, file);
  return made;
}

function makeVapidKeys(): VapidKeys {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
  const { x = '', y = '', d = '' } = privateKey.export({ format: 'jwk' });
  const point = [Buffer.from([4]), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
  return { publicKey: Buffer.concat(point).toString('base64url'), privateKey: d };
}
