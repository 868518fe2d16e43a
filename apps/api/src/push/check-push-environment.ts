import { createECDH } from 'node:crypto';
import type { Finding } from '../bad-environment.ts';

const keys = ['LIVEDROPS_VAPID_PUBLIC_KEY', 'LIVEDROPS_VAPID_PRIVATE_KEY'] as const;

/** Half of a key, or halves of two, is a mistake; and a shop that writes to push services has to say whom they can ask. */
export function checkPushEnvironment(env: NodeJS.ProcessEnv): readonly Finding[] {
  const [publicKey, privateKey] = keys.map((key) => env[key]);
  const findings: Finding[] = [];
  if (publicKey && privateKey) {
    if (!isPair(publicKey, privateKey)) {
      findings.push([keys[0], `is not the public half of ${keys[1]}`]);
    }
  } else if (publicKey || privateKey) {
    findings.push([
      publicKey ? keys[1] : keys[0],
      'is needed beside its other half: browsers check our push messages by both',
    ]);
  }
  if (env['LIVEDROPS_MODE'] === 'production' && publicKey && !env['LIVEDROPS_PUSH_CONTACT']) {
    findings.push([
      'LIVEDROPS_PUSH_CONTACT',
      'must say how push services reach you, for example mailto:ops@shop.example',
    ]);
  }
  return findings;
}

function isPair(publicKey: string, privateKey: string): boolean {
  const ecdh = createECDH('prime256v1');
  try {
    ecdh.setPrivateKey(privateKey, 'base64url');
  } catch {
    return false;
  }
  return ecdh.getPublicKey().equals(Buffer.from(publicKey, 'base64url'));
}
