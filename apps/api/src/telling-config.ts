import { z } from 'zod';
import { whole } from './whole.ts';

export interface MailConfig {
  /** Null: no mail leaves. */
  readonly smtpUrl: string | null;
  /** As readers see it: `LiveDrops <news@shop.example>`. */
  readonly from: string;
}

/** What is sent to others at once. */
export interface DeliveryConfig {
  readonly pushAtOnceMax: number;
  /** Of push messages, to one push service. */
  readonly pushPerHostMax: number;
  readonly mailAtOnceMax: number;
}

export interface PushConfig {
  /** How push services know us. `made`: keys of this folder's own; null: no push messages are sent. */
  readonly vapid: { readonly publicKey: string; readonly privateKey: string } | 'made' | null;
  /** Where push services find us when something is wrong: a mailto: or https: address. */
  readonly contact: string;
  /** Push services beside the browsers' own. */
  readonly moreHosts: readonly string[];
}

/** How people are told of things beside the screen: by push messages and mails. */
export interface TellingConfig {
  readonly push: PushConfig;
  readonly mail: MailConfig;
  readonly deliveries: DeliveryConfig;
}

const vapidKey = (what: string, bytes: number) =>
  z
    .string()
    .refine(
      (text) => /^[\w-]+$/.test(text) && Buffer.from(text, 'base64url').length === bytes,
      `must be the ${what} half of a VAPID key, base64url of ${bytes} bytes`,
    );

const PushHost = z
  .string()
  .regex(
    /^(\*\.)?([a-z0-9-]+\.)+[a-z]{2,}$/,
    'must be host names such as push.example or *.push.example, comma-separated',
  );

export const tellingKeys = {
  LIVEDROPS_VAPID_PUBLIC_KEY: vapidKey('public', 65).optional(),
  LIVEDROPS_VAPID_PRIVATE_KEY: vapidKey('private', 32).optional(),
  LIVEDROPS_SMTP_URL: z
    .string()
    .regex(
      /^smtps?:\/\/[^\s]+$/,
      'must be an address such as smtps://user:password@mail.example:465',
    )
    .optional(),
  LIVEDROPS_MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*@[^\r\n]+$/, 'must be an address such as LiveDrops <news@shop.example>')
    .default('LiveDrops <news@livedrops.example>'),
  LIVEDROPS_PUSH_CONTACT: z
    .string()
    .regex(/^(mailto:.+@.+|https:\/\/.+)$/, 'must be a mailto: or https: address')
    .optional(),
  LIVEDROPS_PUSH_HOSTS: z
    .string()
    .transform((text) => text.split(',').map((host) => host.trim()))
    .pipe(z.array(PushHost))
    .optional(),
  LIVEDROPS_PUSH_AT_ONCE: whole('push messages sent at once', 1, 1_000).default(64),
  LIVEDROPS_PUSH_PER_HOST: whole('push messages sent at once to one host', 1, 1_000).default(16),
  LIVEDROPS_MAIL_AT_ONCE: whole('mails sent at once', 1, 100).default(8),
};

const Telling = z.object(tellingKeys);
type Parsed = z.output<typeof Telling>;

export function toTellingConfig(env: Parsed, mode: string): TellingConfig {
  return {
    mail: { smtpUrl: env.LIVEDROPS_SMTP_URL ?? null, from: env.LIVEDROPS_MAIL_FROM },
    push: {
      vapid: vapidOf(env, mode),
      contact: env.LIVEDROPS_PUSH_CONTACT ?? 'mailto:push@livedrops.example',
      moreHosts: env.LIVEDROPS_PUSH_HOSTS ?? [],
    },
    deliveries: {
      pushAtOnceMax: env.LIVEDROPS_PUSH_AT_ONCE,
      pushPerHostMax: env.LIVEDROPS_PUSH_PER_HOST,
      mailAtOnceMax: env.LIVEDROPS_MAIL_AT_ONCE,
    },
  };
}

function vapidOf(env: Parsed, mode: string): PushConfig['vapid'] {
  const { LIVEDROPS_VAPID_PUBLIC_KEY: publicKey, LIVEDROPS_VAPID_PRIVATE_KEY: privateKey } = env;
  if (publicKey !== undefined && privateKey !== undefined) return { publicKey, privateKey };
  return mode === 'production' ? null : 'made';
}
