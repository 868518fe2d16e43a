import type { SendOutcome } from '../notifications/plan-retry.ts';

export interface Mail {
  /** One address; checked when the account was made. */
  readonly to: string;
  readonly subject: string;
  /** Plain text; every mail has it. */
  readonly text: string;
  readonly html?: string;
  /** The same for every try, so that a mail sent twice is shown once. */
  readonly messageId: string;
  /** Where one click ends mails of this kind (RFC 8058); mails about the account itself have none. */
  readonly unsubscribeUrl?: string;
}

/** Hands a mail over to the mail server, once; what came of it is a value, whatever the other side does. */
export interface Mailer {
  send(mail: Mail): Promise<SendOutcome>;
}
