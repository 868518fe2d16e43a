import { Agent, request } from 'node:https';
import type { SendOutcome } from '@livedrops/core/notifications/plan-retry';
import { readSendStatus } from '@livedrops/core/notifications/read-send-status';
import type { Clock } from '@livedrops/core/ports/clock';
import {
  type PushMessage,
  type PushSender,
  type PushSubscription,
  pushPayloadBytesMax,
} from '@livedrops/core/ports/push-sender';
import webPush from 'web-push';
import { arePushKeys } from './are-push-keys.ts';
import { browserPushHosts, checkPushEndpoint } from './check-push-endpoint.ts';
import {
  createGuardedLookup,
  type GuardOptions,
  PrivateAddressError,
  resolvePublic,
} from './create-guarded-lookup.ts';
import { readRetryAfter } from './read-retry-after.ts';

export interface PushSenderOptions {
  /** Our keys for push services (VAPID), and how they reach us: a mailto: or https: address. */
  readonly vapid: {
    readonly subject: string;
    readonly publicKey: string;
    readonly privateKey: string;
  };
  readonly clock: Clock;
  /** Hosts beside the browsers' own; a leading `*.` stands for one or more labels. */
  readonly moreHosts?: readonly string[];
  /** From the first lookup to the answer's status. */
  readonly timeoutMs?: number;
}

/** What a test puts in the internet's place. Nothing that is configured leads here. */
export interface LocalInternet extends GuardOptions {
  readonly port?: number;
  readonly ca?: string;
}

/** The sender, and the way to let go of its connections. */
export interface WebPushSender extends PushSender {
  close(): void;
}

const timeoutMsDefault = 10_000;

/** Sockets to one push service at a time; the rest waits, within its own time-out. */
const socketsPerHostMax = 16;

/** An answer's body tells nothing that its status does not: this much is read to keep the connection, then it is cut. */
const answerBytesMax = 4_096;

export function createPushSender(
  options: PushSenderOptions,
  internet: LocalInternet = {},
): WebPushSender {
  const { moreHosts = [], clock, timeoutMs = timeoutMsDefault } = options;
  const hosts = [...browserPushHosts, ...moreHosts];
  const { port = 443, ca } = internet;
  const agent = new Agent({
    keepAlive: true,
    maxSockets: socketsPerHostMax,
    lookup: createGuardedLookup(internet),
    ...(ca !== undefined && { ca }),
  });

  return {
    async check({ endpoint, p256dh, auth }) {
      const checked = checkPushEndpoint(endpoint, hosts);
      if (!checked.ok) return checked.reason;
      if (!arePushKeys(p256dh, auth)) return 'unusable_keys';
      try {
        await Promise.race([resolvePublic(checked.url.hostname, internet), failAfter(timeoutMs)]);
        return null;
      } catch (error) {
        return error instanceof PrivateAddressError ? 'private_address' : 'unknown_host';
      }
    },
    async send(subscription, message) {
      const bytes = Buffer.byteLength(message.payload);
      if (bytes > pushPayloadBytesMax) {
        throw new RangeError(
          `A push message has at most ${pushPayloadBytesMax} bytes, not ${bytes}.`,
        );
      }
      const checked = checkPushEndpoint(subscription.endpoint, hosts);
      if (!checked.ok) return { type: 'refused', reason: checked.reason };
      if (!arePushKeys(subscription.p256dh, subscription.auth)) {
        return { type: 'refused', reason: 'unusable_keys' };
      }
      const { headers, body } = seal(
        { ...subscription, endpoint: checked.url.href },
        message,
        options.vapid,
      );
      return post({ url: checked.url, port, headers, body, agent, timeoutMs, clock });
    },
    close: () => agent.destroy(),
  };
}

/** Whoever saves an address waits for its name's own servers, which may never answer. */
function failAfter(ms: number): Promise<never> {
  return new Promise((_, reject) => {
    const signal = AbortSignal.timeout(ms);
    signal.addEventListener('abort', () => reject(signal.reason));
  });
}

function seal(
  { endpoint, p256dh, auth }: PushSubscription,
  { payload, ttlMs, urgency }: PushMessage,
  vapidDetails: PushSenderOptions['vapid'],
) {
  const target = { endpoint, keys: { p256dh, auth } };
  const TTL = Math.max(0, Math.floor(ttlMs / 1_000));
  return webPush.generateRequestDetails(target, payload, { vapidDetails, TTL, urgency });
}

interface Post {
  readonly url: URL;
  readonly port: number;
  readonly headers: Record<string, string | number>;
  readonly body: Buffer;
  readonly agent: Agent;
  readonly timeoutMs: number;
  readonly clock: Clock;
}

/** One POST. Redirects are not followed: Node's own client never does, and their status is an answer like another. */
function post({ url, port, headers, body, agent, timeoutMs, clock }: Post): Promise<SendOutcome> {
  return new Promise((resolve) => {
    const signal = AbortSignal.timeout(timeoutMs);
    const outgoing = request(url, { method: 'POST', port, headers, agent, signal });
    outgoing.on('response', (answer) => {
      const retryAfterMs = readRetryAfter(answer.headers['retry-after'], clock.now());
      resolve(readSendStatus(answer.statusCode ?? 0, retryAfterMs));
      let bytes = 0;
      answer.on('data', (chunk: Buffer) => {
        bytes += chunk.length;
        if (bytes > answerBytesMax) answer.destroy();
      });
      // What happens to the rest of an answer changes nothing any more.
      answer.on('error', () => undefined);
    });
    outgoing.on('error', (error) => {
      if (error instanceof PrivateAddressError) {
        resolve({ type: 'refused', reason: 'private_address' });
      } else {
        resolve({ type: 'failed', reason: signal.aborted ? 'time_out' : 'unreachable' });
      }
    });
    // An answer that is none, such as an upgrade, ends in nothing else.
    outgoing.on('close', () => resolve({ type: 'failed', reason: 'unreachable' }));
    outgoing.end(body);
  });
}
