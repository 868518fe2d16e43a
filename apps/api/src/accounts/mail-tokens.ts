import { createHmac, timingSafeEqual } from 'node:crypto';

/** Makes the token of a link when its mail is sent. No table has it: who reads them all can open no link. */
export interface MailTokens {
  seal(linkId: string): string;
  /** The link's name; null for what was not sealed here. */
  open(token: string): string | null;
}

export function createMailTokens(secret: string): MailTokens {
  const sign = (linkId: string) =>
    createHmac('sha256', secret).update(`livedrops mail link ${linkId}`).digest('base64url');
  return {
    seal: (linkId) => `${linkId}.${sign(linkId)}`,
    open(token) {
      const dot = token.indexOf('.');
      const linkId = token.slice(0, Math.max(0, dot));
      const given = Buffer.from(token.slice(dot + 1));
      const expected = Buffer.from(sign(linkId));
      const isOurs = given.length === expected.length && timingSafeEqual(given, expected);
      return isOurs ? linkId : null;
    },
  };
}
