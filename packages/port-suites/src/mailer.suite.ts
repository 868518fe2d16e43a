import type { Mail, Mailer } from '@livedrops/core/ports/mailer';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

/** A mail as its reader's program has it. */
export interface ReceivedMail {
  readonly to: string;
  readonly from: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string | null;
  readonly messageId: string;
  /** By lower-case name. */
  readonly headers: ReadonlyMap<string, string>;
}

export interface MailerStage {
  readonly mailer: Mailer;
  /** Every mail that was taken, the earliest first. */
  readonly received: () => Promise<readonly ReceivedMail[]>;
  readonly close: () => Promise<void>;
}

const mail: Mail = {
  to: 'nuno@livedrops.example',
  subject: 'Tidewater cups – live now',
  text: 'Live with 120 units.\n\nhttps://shop.example/drops/1\n',
  messageId: 'fact-1.nuno@shop.example',
};

/** The behaviour of every mailer. */
export function describeMailer(name: string, open: () => Promise<MailerStage>): void {
  describe(name, () => {
    let stage: MailerStage;
    beforeEach(async () => {
      stage = await open();
    });
    afterEach(() => stage.close());
    const only = async () => {
      const received = await stage.received();
      expect(received).toHaveLength(1);
      const [first] = received;
      if (!first) throw new Error('No mail was received.');
      return first;
    };

    test('a mail arrives with its words, and its id is the same on every try', async () => {
      expect(await stage.mailer.send(mail)).toEqual({ type: 'sent' });
      const arrived = await only();
      expect(arrived).toMatchObject({ to: mail.to, subject: mail.subject, html: null });
      expect(arrived.text.trim().replaceAll('\r\n', '\n')).toBe(mail.text.trim());
      expect(arrived.messageId).toBe(`<${mail.messageId}>`);
      expect(arrived.from).toContain('@');
      expect(arrived.headers.has('list-unsubscribe')).toBe(false);
    });

    test('words with looks are sent beside those without', async () => {
      await stage.mailer.send({ ...mail, html: '<p>Live with <b>120</b> units.</p>' });
      const arrived = await only();
      expect(arrived.html).toContain('<b>120</b>');
      expect(arrived.text).toContain('Live with 120 units.');
    });

    test('where one click ends these mails, the reader’s program is told how (RFC 8058)', async () => {
      const unsubscribeUrl = 'https://shop.example/unsubscribe?token=abc';
      await stage.mailer.send({ ...mail, unsubscribeUrl });
      const { headers } = await only();
      expect(headers.get('list-unsubscribe')).toBe(`<${unsubscribeUrl}>`);
      expect(headers.get('list-unsubscribe-post')).toBe('List-Unsubscribe=One-Click');
    });

    test('nothing in a mail can add a header or a reader of its own', async () => {
      const evil = 'Cups\r\nBcc: everybody@elsewhere.example\r\n\r\nhello';
      await stage.mailer.send({ ...mail, subject: evil });
      const arrived = await only();
      expect(arrived.headers.has('bcc')).toBe(false);
      expect(arrived.subject.replaceAll(/\s+/g, ' ')).toContain('Cups Bcc: everybody');
      expect(arrived.text).toContain('Live with 120 units.');
    });
  });
}
