import { join } from 'node:path';
import type { Clock } from '@livedrops/core/ports/clock';
import type { Mailer } from '@livedrops/core/ports/mailer';
import type { Config } from '../config.ts';
import { openEmbeddedOutbox, openEmbeddedSmtp } from '../profiles/embedded.ts';
import type { Outbox } from './outbox.ts';

/** How mails leave this shop. */
export interface MailOut {
  /** Null: none are sent, and none are queued. */
  readonly mailer: Mailer | null;
  /** Null: they really leave. */
  readonly outbox: Outbox | null;
  close(): Promise<void>;
}

const nothing = async () => undefined;

/** A mail server where one is named; else an outbox to look into, but not in production: nobody would read it there. */
export function openMail(
  { mail, mode, dataDir }: Pick<Config, 'mail' | 'mode' | 'dataDir'>,
  clock: Clock,
): MailOut {
  if (mail.smtpUrl !== null) {
    const smtp = openEmbeddedSmtp({ url: mail.smtpUrl, from: mail.from });
    return { mailer: smtp, outbox: null, close: () => smtp.close() };
  }
  if (mode === 'production') return { mailer: null, outbox: null, close: nothing };
  const outbox = openEmbeddedOutbox({ folder: join(dataDir, 'outbox'), now: () => clock.now() });
  return { mailer: outbox, outbox, close: nothing };
}
