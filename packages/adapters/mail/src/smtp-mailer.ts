import type { SendOutcome } from '@livedrops/core/notifications/plan-retry';
import type { Mailer } from '@livedrops/core/ports/mailer';
import { createTransport } from 'nodemailer';
import { toMessage } from './to-message.ts';

export interface SmtpMailerOptions {
  /** `smtps://user:password@host:465` or `smtp://host:587`. */
  readonly url: string;
  /** `LiveDrops <news@shop.example>` */
  readonly from: string;
  /** For each step of a conversation with the server. */
  readonly timeoutMs?: number;
  /** Conversations at a time. */
  readonly connectionsMax?: number;
}

/** The mailer, and the way to let go of its connections. */
export interface SmtpMailer extends Mailer {
  close(): void;
}

const timeoutMsDefault = 10_000;

/** Hands mails to a mail server, over connections that are kept for the next. */
export function createSmtpMailer(options: SmtpMailerOptions): SmtpMailer {
  const { url, from, timeoutMs = timeoutMsDefault, connectionsMax = 4 } = options;
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: connectionsMax,
    connectionTimeout: timeoutMs,
    greetingTimeout: timeoutMs,
    socketTimeout: timeoutMs,
    dnsTimeout: timeoutMs,
  });
  return {
    async send(mail) {
      try {
        await transport.sendMail(toMessage(mail, from));
        return { type: 'sent' };
      } catch (error) {
        return readFailure(error);
      }
    },
    close: () => transport.close(),
  };
}

/** A server's 5xx is its last word (RFC 5321); an address that does not exist is gone. All else is worth another try. */
function readFailure(error: unknown): SendOutcome {
  const status = error instanceof Error ? Reflect.get(error, 'responseCode') : undefined;
  const code = error instanceof Error ? Reflect.get(error, 'code') : undefined;
  if (typeof status !== 'number') {
    return { type: 'failed', reason: code === 'ETIMEDOUT' ? 'time_out' : 'unreachable' };
  }
  if (code === 'EAUTH') return { type: 'failed', reason: `smtp_${status}` };
  return status >= 500
    ? { type: 'refused', reason: `smtp_${status}` }
    : { type: 'failed', reason: `smtp_${status}` };
}
