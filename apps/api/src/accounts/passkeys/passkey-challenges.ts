import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** What a challenge is for; one of another kind, session or user opens nothing. */
export type ChallengePurpose =
  | { readonly kind: 'sign-in' }
  | { readonly kind: 'add'; readonly userId: string; readonly sessionId: string };

export interface PasskeyChallenges {
  make(purpose: ChallengePurpose, now: number): string;
  /** When the challenge runs out, epoch ms; null: it is not ours, for something else, or has run out. */
  open(challenge: string, purpose: ChallengePurpose, now: number): number | null;
}

export const challengeMs = 5 * 60_000;

const randomLength = 16;
const instantLength = 6;
const sealLength = 16;
const wholeLength = randomLength + instantLength + sealLength;

/**
 * Challenges carry their own end and seal, so that asking for one writes nothing: who asks a million times fills no table.
 * That each is answered once is kept where the answer is written.
 */
export function createPasskeyChallenges(secret: string): PasskeyChallenges {
  function seal(head: Buffer, purpose: ChallengePurpose): Buffer {
    const about = purpose.kind === 'add' ? `${purpose.userId} ${purpose.sessionId}` : '';
    return createHmac('sha256', secret)
      .update(`livedrops passkey ${purpose.kind} ${about} `)
      .update(head)
      .digest()
      .subarray(0, sealLength);
  }

  return {
    make(purpose, now) {
      const end = Buffer.alloc(instantLength);
      end.writeUIntBE(now + challengeMs, 0, instantLength);
      const head = Buffer.concat([randomBytes(randomLength), end]);
      return Buffer.concat([head, seal(head, purpose)]).toString('base64url');
    },
    open(challenge, purpose, now) {
      const bytes = Buffer.from(challenge, 'base64url');
      if (bytes.length !== wholeLength) return null;
      const head = bytes.subarray(0, randomLength + instantLength);
      if (!timingSafeEqual(bytes.subarray(head.length), seal(head, purpose))) return null;
      const expiresAt = head.readUIntBE(randomLength, instantLength);
      return expiresAt > now ? expiresAt : null;
    },
  };
}
