import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeMailer } from '@livedrops/port-suites/mailer.suite';
import { createTransport } from 'nodemailer';
import { expect, test } from 'vitest';
import { createOutboxMailer } from './outbox-mailer.ts';
import { readMessage } from './testing/read-message.ts';
import { toMessage } from './to-message.ts';

function openOutbox(mailsMax?: number) {
  const folder = mkdtempSync(join(tmpdir(), 'livedrops-outbox-'));
  let now = 1_790_000_000_000;
  const mailer = createOutboxMailer({
    folder: join(folder, 'outbox'),
    now: () => {
      now += 1;
      return now;
    },
    ...(mailsMax !== undefined && { mailsMax }),
  });
  return { mailer, close: () => rmSync(folder, { recursive: true }) };
}

describeMailer('the outbox', async () => {
  const { mailer, close } = openOutbox();
  const transport = createTransport({ streamTransport: true, buffer: true });
  return {
    mailer,
    // What is kept is the mail itself: as the library would have sent it, it can be read by its rules.
    async received() {
      const kept = (await mailer.list()).toReversed();
      return Promise.all(
        kept.map(async (mail) => {
          const { message } = await transport.sendMail(toMessage(mail, 'news@shop.example'));
          return readMessage(Buffer.isBuffer(message) ? message.toString() : '');
        }),
      );
    },
    close: async () => close(),
  };
});

const mail = { to: 'nuno@livedrops.example', subject: 'Cups', text: 'Live.', messageId: 'a@b' };

test('the latest stands first, and the oldest beyond the limit are let go', async () => {
  const { mailer, close } = openOutbox(3);
  for (let n = 1; n <= 5; n += 1) await mailer.send({ ...mail, subject: `Mail ${n}` });
  const kept = await mailer.list();
  expect(kept.map(({ subject }) => subject)).toEqual(['Mail 5', 'Mail 4', 'Mail 3']);
  const [latest] = kept;
  expect(await mailer.find(latest?.outboxId ?? '')).toEqual(latest);
  close();
});

test.each(['', '../../etc/passwd', '0', '000000000000000-x'])('%s names no mail', async (id) => {
  const { mailer, close } = openOutbox();
  expect(await mailer.find(id)).toBeNull();
  close();
});
