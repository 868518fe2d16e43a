import type { SendOutcome } from '../notifications/plan-retry.ts';

/** A browser's address and keys for push messages. The browser's owner, maybe an attacker, chose all three. */
export interface PushSubscription {
  readonly endpoint: string;
  /** The browser's public key and its secret, base64url. */
  readonly p256dh: string;
  readonly auth: string;
}

export interface PushMessage {
  /** What the service worker is given, at most `pushPayloadBytesMax` in UTF-8. */
  readonly payload: string;
  /** How long the push service keeps it for a phone that is off. */
  readonly ttlMs: number;
  readonly urgency: 'normal' | 'high';
}

/** Services promise 4,096 bytes of ciphertext; the rest is room for the encryption and its padding. */
export const pushPayloadBytesMax = 3_000;

export type PushRefusal =
  | 'malformed'
  | 'not_https'
  | 'port_not_allowed'
  | 'host_not_allowed'
  | 'private_address'
  | 'unknown_host'
  | 'unusable_keys';

/** Sends messages to browsers through their makers' push services. */
export interface PushSender {
  /** Why a subscription must not be saved, or null. The name is looked up, nothing is dialled. */
  check(subscription: PushSubscription): Promise<PushRefusal | null>;
  /**
   * Encrypts a message for the browser and hands it over, once; what came of it is a value, whatever the other side does.
   * @throws RangeError for a payload that is too long.
   */
  send(subscription: PushSubscription, message: PushMessage): Promise<SendOutcome>;
}
