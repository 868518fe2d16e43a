import { createHmac, timingSafeEqual } from 'node:crypto';
import {
  type NotificationKind,
  notificationKinds,
} from '@livedrops/core/notifications/notification';
import { brandId, type UserId } from '@livedrops/core/shared/ids';

/** Which mails of whom end. */
export interface Unsubscribing {
  readonly userId: UserId;
  readonly kind: NotificationKind | 'all';
}

/** Links that end mails without signing in, and do nothing else. They hold for as long as the shop's secret does. */
export interface UnsubscribeTokens {
  seal(unsubscribing: Unsubscribing): string;
  /** Null: cut, changed, or made up. */
  open(token: string): Unsubscribing | null;
}

const kinds: ReadonlySet<string> = new Set([...notificationKinds, 'all']);
const isKind = (text: string): text is Unsubscribing['kind'] => kinds.has(text);

export function createUnsubscribeTokens(secret: string): UnsubscribeTokens {
  const key = createHmac('sha256', secret).update('livedrops unsubscribe').digest();
  const macOf = (text: string) => createHmac('sha256', key).update(text).digest('base64url');

  return {
    seal({ userId, kind }) {
      const text = `${userId}~${kind}`;
      return `${text}~${macOf(text)}`;
    },
    open(token) {
      const [userId = '', kind = '', mac = '', rest] = token.split('~');
      const given = Buffer.from(mac);
      const expected = Buffer.from(macOf(`${userId}~${kind}`));
      if (rest !== undefined || given.length !== expected.length) return null;
      if (!timingSafeEqual(given, expected) || !isKind(kind)) return null;
      return { userId: brandId<UserId>(userId), kind };
    },
  };
}
